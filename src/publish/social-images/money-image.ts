import { dealAmount, firmnessNotes } from '#record/figures/answers.ts';
import type { Direction } from '#record/figures/directions.ts';
import { partyName, seriesSubject } from '#record/figures/words.ts';
import type { Party } from '#record/party/schema.ts';
import type { Site } from '#record/site/schema.ts';
import { footOf, type PageImage } from './page-image.ts';

/** As many deals as can be read in a preview. */
const MOST_DEALS = 5;

/** The deals between the contract's parties: who pays whom, how much, and what is known of it. */
export function moneyImage(
  site: Site,
  directions: readonly Direction[],
  parties: ReadonlyMap<string, Party>,
): PageImage {
  const deals = directions.flatMap(({ by, to, histories }) =>
    histories.map((history) => ({
      name: `${partyName(by, parties)} to ${partyName(to, parties)}`,
      cells: [
        { text: dealAmount(history), isStrong: true, width: 260 },
        { text: `${seriesSubject(history.series)}; ${notesOn(history)}` },
      ],
    })),
  );
  return {
    kicker: 'Payments and announced amounts, by direction',
    headline: 'The money: who owes whom',
    heads: [],
    rows: deals.slice(0, MOST_DEALS),
    foot: footOf(site),
    site: site.title,
  };
}

function notesOn(history: Direction['histories'][number]): string {
  return firmnessNotes(history)
    .map(({ words }) => words)
    .join(', ');
}
