import type { Entry } from '#record/entry/entry.ts';
import { STATUS_LABELS, type Status } from '#record/shared/vocabulary.ts';
import { capitalised, countOf } from '#record/shared/text.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { changedTermsOf } from '#record/timeline/filter.ts';
import type { Site } from '#record/site/schema.ts';

/** The text on the preview image of a shared link. */
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

/** The image of an entry. */
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

/** The image of every page without one of its own. */
export function siteImage(site: Site): SocialImage {
  return {
    kicker: 'What was agreed, since when, and who says so',
    headline: site.title,
    status: null,
    foot: `Complete to ${formatWhen(site.completeTo)}`,
    site: '',
  };
}

/** The image's alternative text. */
export function describeImage({ kicker, headline, foot }: SocialImage): string {
  return `${kicker}: ${headline}. ${foot}.`;
}
