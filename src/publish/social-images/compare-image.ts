import { formatWhen } from '#record/shared/format-when.ts';
import { countOf } from '#record/shared/text.ts';
import type { When } from '#record/shared/when.ts';
import { compareDays } from '#record/terms/compare.ts';
import { isMove } from '#record/terms/difference.ts';
import { summariseComparison } from '#record/terms/summary.ts';
import { nameInTable } from '#record/terms/term-name.ts';
import { valueCell, type Contract } from './contract-image.ts';
import { footOf, type PageImage } from './page-image.ts';

/** As many rows as can be read in a preview. */
const MOST_ROWS = 6;
/** Characters of a value that fit a line of its column. */
const LINE = 27;

/** The terms that changed between two days, before and after. */
export function compareImage({ site, ledger }: Contract, before: When, after: When): PageImage {
  const compared = compareDays(ledger, before, after);
  const moved = compared.filter(({ difference }) => isMove(difference));
  const rows = moved.slice(0, MOST_ROWS).map(({ term, aspects }) => {
    const aspect = aspects.find(({ difference }) => isMove(difference))!;
    return {
      name: nameInTable(term),
      cells: [
        { ...valueCell(aspect.before, LINE), isStrong: false, isPast: true },
        valueCell(aspect.after, LINE),
      ],
    };
  });
  const left = moved.length - rows.length;
  return {
    kicker: summariseComparison(compared),
    headline: `${formatWhen(before)} to ${formatWhen(after)}`,
    heads: ['Before', 'After'],
    rows,
    foot: left > 0 ? `and ${countOf(left, 'more term')}` : footOf(site),
    site: site.title,
  };
}
