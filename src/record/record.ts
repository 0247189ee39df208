import type { Availability } from './availability/schema.ts';
import type { Entry } from './entry/entry.ts';
import type { Series } from './figures/schema.ts';
import type { Brief, Guide } from './guide/guide.ts';
import type { Misreading } from './misreadings/schema.ts';
import type { Party } from './party/schema.ts';
import type { Site } from './site/schema.ts';
import type { Source } from './source/schema.ts';
import type { Term } from './terms/schema.ts';

/** A whole content folder, checked and parsed. */
export interface PartnershipRecord {
  site: Site;
  parties: Party[];
  terms: Term[];
  /** What the figures of the entries belong to; empty where the folder has none. */
  series: Series[];
  /** Null if the folder has none. */
  availability: Availability | null;
  /** Empty if the folder has none. */
  misreadings: Misreading[];
  sources: Source[];
  /** Drafts included; those who publish leave them out. */
  entries: Entry[];
  /** Null if the folder has none. */
  brief: Brief | null;
  /** By their place. */
  guides: Guide[];
}
