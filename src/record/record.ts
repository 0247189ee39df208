import type { Entry } from '#domain/entry/entry.ts';
import type { Party } from '#domain/party/schema.ts';
import type { Site } from '#domain/site/schema.ts';
import type { Source } from '#domain/source/schema.ts';
import type { Term } from '#domain/terms/schema.ts';

/** A whole content folder, checked and parsed. */
export interface Record {
  site: Site;
  parties: Party[];
  terms: Term[];
  sources: Source[];
  /** Drafts included; those who publish leave them out. */
  entries: Entry[];
}
