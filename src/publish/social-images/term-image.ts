import { formatWhenShort } from '#record/shared/format-when.ts';
import type { Site } from '#record/site/schema.ts';
import { knownHistory } from '#record/terms/history.ts';
import type { TermHistory } from '#record/terms/ledger.ts';
import { footOf, type PageImage } from './page-image.ts';

/** As many values as leave each two lines. */
const MOST_VALUES = 4;

/** One term: its value and those before it. */
export function termImage(site: Site, { term, aspects }: TermHistory): PageImage {
  const known = knownHistory(aspects[0]!.periods, site.completeTo);
  return {
    kicker: term.label,
    headline: term.question,
    heads: [],
    rows: known.slice(0, MOST_VALUES).map((period, place) => ({
      name: period.from ? formatWhenShort(period.from) : 'before the record',
      cells: [{ text: period.value, standing: period.standing, isStrong: place === 0, isPast: place > 0 }],
    })),
    foot: footOf(site),
    site: site.title,
  };
}
