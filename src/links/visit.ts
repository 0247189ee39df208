/** The outcome of visiting an address. */
export type Visit = Answer | NoAnswer;

/** A server answered, after redirects. */
export interface Answer {
  kind: 'answer';
  status: number;
  /** The address that answered. */
  url: string;
  /** The page's new address if every redirect was permanent; otherwise null. */
  movedTo: string | null;
  /** The title of the page; null if it is not a page or has none. */
  title: string | null;
  /** The visible text; null if there is none, or not all of it was read. */
  text: string | null;
  /** A browser check was served instead of the page. */
  isGuarded: boolean;
}

/** Nothing answered, or the redirects could not be followed. */
export interface NoAnswer {
  kind: 'no-answer';
  /** One sentence for the report. */
  problem: string;
  /** The host name does not resolve. */
  hasNoHost: boolean;
}
