import type { Entry } from '#record/entry/entry.ts';
import { STATUS_LABELS, type Status } from '#record/shared/vocabulary.ts';
import { capitalised, countOf } from '#record/shared/text.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { changedTermsOf } from '#record/timeline/filter.ts';
import type { Site } from '#record/site/schema.ts';

/** What the picture says that stands beside a link where it is shared. */
export interface SocialImage {
  /** Small, above the headline: `27 April 2026 · Amendment`. */
  kicker: string;
  headline: string;
  /** How sure an event is; null for the record as a whole. */
  status: Status | null;
  /** Small, below the headline: `Official · changes 3 terms`. */
  foot: string;
  /** Name of the record. */
  site: string;
}

/** The card of an entry. */
export function entryImage(
  site: Site,
  entry: Pick<Entry, 'title' | 'date' | 'kind' | 'status' | 'changes'>,
): SocialImage {
  const changed = changedTermsOf(entry).length;
  const foot = [STATUS_LABELS[entry.status], ...(changed > 0 ? [`changes ${countOf(changed, 'term')}`] : [])];
  return {
    kicker: `${formatWhen(entry.date)} · ${capitalised(entry.kind)}`,
    headline: entry.title,
    status: entry.status,
    foot: foot.join(' · '),
    site: site.title,
  };
}

/** The card of every page that has none of its own. */
export function siteImage(site: Site): SocialImage {
  return {
    kicker: 'What was agreed, since when, and who says so',
    headline: site.title,
    status: null,
    foot: `Complete to ${formatWhen(site.completeTo)}`,
    site: '',
  };
}

/** What the card shows, for those who cannot see it. */
export function describeImage({ kicker, headline, foot }: SocialImage): string {
  return `${kicker}: ${headline}. ${foot}.`;
}
