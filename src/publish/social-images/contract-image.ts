import { formatWhen, formatWhenShort } from '#record/shared/format-when.ts';
import type { Site } from '#record/site/schema.ts';
import { contractOn } from '#record/terms/compare.ts';
import type { TermHistory } from '#record/terms/ledger.ts';
import type { ValuePeriod } from '#record/terms/value-period.ts';
import { nameInTable } from '#record/terms/term-name.ts';
import { drawLanes } from '../pictures/lanes.ts';
import { footOf, type ImageCell, type PageImage } from './page-image.ts';

/** What an image of the contract is made from. */
export type Contract = { site: Site; ledger: readonly TermHistory[] };

/** As many rows as fit, a line each. */
const MOST_LINES = 12;
/** Characters of a value that fit a line beside a lane. */
const LINE = 40;

/** Each term as a lane through time, with its value on the day to which the record is complete. */
export function contractImage({ site, ledger }: Contract): PageImage {
  const picture = drawLanes(ledger, site.completeTo, []);
  const states = contractOn(ledger, site.completeTo).slice(0, MOST_LINES);
  return {
    kicker: 'Every known term through time. Dashed: reported; grey: not disclosed',
    headline: `The contract on ${formatWhen(site.completeTo)}`,
    heads: [],
    rows: states.map(({ term, aspects }, place) => ({
      name: nameInTable(term),
      lane: { bars: picture.rows[place]!.lanes[0]!.bars, at: picture.today },
      cells: [valueCell(aspects[0]!.state, LINE)],
    })),
    foot: footOf(site),
    site: site.title,
  };
}

/** Each term with its value today, and since when. */
export function termsImage({ site, ledger }: Contract): PageImage {
  const states = contractOn(ledger, site.completeTo).slice(0, MOST_LINES);
  return {
    kicker: 'Term by term, with sources',
    headline: 'The contract today',
    heads: [],
    rows: states.map(({ term, aspects }) => {
      const { state } = aspects[0]!;
      const since = state.from ? ` · ${formatWhenShort(state.from)}` : '';
      return {
        name: nameInTable(term),
        cells: [{ text: `${state.value}${since}`, standing: state.standing, isStrong: true }],
      };
    }),
    foot: footOf(site),
    site: site.title,
  };
}

/** A value in a cell; in the fewest words if it is longer than the cell has room for. */
export function valueCell({ value, short, standing }: ValuePeriod, most: number): ImageCell {
  return { text: value.length > most ? (short ?? value) : value, standing, isStrong: true };
}
