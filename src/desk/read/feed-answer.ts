import type { Validators } from '#net/conditional-request.ts';

/** A feed to ask for. */
export interface FeedRequest {
  /** http or https, without credentials. */
  url: string;
  /** Those of the version already read; null asks for the whole feed. */
  validators: Validators | null;
}

/** What came of asking for a feed. A feed that fails is a value, not an error: the others go on. */
export type FeedAnswer = FeedContent | FeedNotModified | FeedFailure;

/** Where an answer came from, and what to know for the next time. */
interface Answered {
  /** The address that answered, after redirects. */
  url: string;
  /** The address to write into the list of feeds: every redirect was permanent and none left https. */
  movedTo: string | null;
  /** A redirect led from https to http, where anyone on the way may have changed the feed. */
  downgraded: boolean;
  validators: Validators;
  /** Seconds for which the server calls its answer fresh; null where it does not say. */
  freshFor: number | null;
}

export interface FeedContent extends Answered {
  status: 'ok';
  /** As sent, unpacked; the charset is not touched. */
  body: Uint8Array;
  /** The `Content-Type` header, which is often wrong; null where there was none. */
  contentType: string | null;
}

export interface FeedNotModified extends Answered {
  status: 'not-modified';
}

export interface FeedFailure {
  status: 'failed';
  /** One sentence for the report. */
  problem: string;
  /** ISO 8601 in UTC: the server asked not to be asked again before; null where it did not. */
  retryAfter: string | null;
}
