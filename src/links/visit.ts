/** What came of visiting an address. */
export type Visit = Answer | NoAnswer;

/** A server answered, after redirects. */
export interface Answer {
  kind: 'answer';
  status: number;
  /** The address that answered. */
  url: string;
  /** The address that took its place: every redirect was permanent; null where none was or not all were. */
  movedTo: string | null;
  /** The title of the page; null where it is no page or has none. */
  title: string | null;
  /** A check of browsers came instead of the page. */
  isGuarded: boolean;
}

/** Nothing answered, or nothing that can be followed. */
export interface NoAnswer {
  kind: 'no-answer';
  /** One sentence for the report. */
  problem: string;
  /** The name of the host leads nowhere. */
  hasNoHost: boolean;
}
