/** One item as a feed's parser read it: nothing decoded beyond XML or JSON, nothing checked. */
export interface RawItem {
  title: string;
  /** How to read the title: HTML, or text in which only the inline markup of careless feeds is taken for markup. */
  titleKind: 'markup' | 'text';
  /** Summary, description or the beginning of the content, as HTML. */
  summary: string;
  /** As written, perhaps relative. */
  link: string | null;
  /** Where the file lies that comes with the item: for one that has no page, as podcasts have them. */
  enclosure: string | null;
  /** The feed's own id: `guid`, `id` or `rdf:about`. */
  guid: string | null;
  /** Whether the feed lets the guid stand for a link (`isPermaLink` is not `false`, an Atom id that is an address). */
  guidIsLink: boolean;
  /** Dates of publication as written, best first. */
  published: string[];
  /** Dates of change as written, best first. */
  updated: string[];
  /** Absolute address that relative ones are resolved against; null if absent. */
  base: string | null;
}
