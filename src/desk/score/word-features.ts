import { listOf } from '#record/shared/text.ts';
import { amountsIn } from './amounts.ts';
import type { Involved } from './involved.ts';
import type { PartValue } from '#record/desk-files/features.ts';
import type { Reading, Sign } from './reading.ts';

/** The parts that rest on words, amounts and the shape of the headline. */
export function wordParts({ title, summary, item }: Reading, { above, anywhere }: Involved): PartValue[] {
  const amounts = amountsIn(item.title);
  const words = { above: whatOf(title.vocabulary), below: whatOf(summary.vocabulary) };
  const against = { above: whatOf(title.against), below: whatOf(summary.against) };
  return [
    sumPart('vocabulary', title.vocabulary, { full: 3, text: `words of the contract: ${words.above}` }),
    sumPart('vocabulary-below', summary.vocabulary, {
      full: 4,
      text: `words of the contract in the summary: ${words.below}`,
    }),
    {
      part: 'amount',
      value: above.length * amounts.length > 0 ? 1 : 0,
      text: `an amount: ${listOf(amounts)}`,
    },
    {
      part: 'announcement',
      value: anywhere.length > 0 && title.announces ? 1 : 0,
      text: 'put as an announcement',
    },
    sumPart('against', title.against, { full: 3, text: `looks like ${against.above}` }),
    sumPart('against-below', summary.against, { full: 6, text: `summary looks like ${against.below}` }),
    { part: 'question', value: QUESTION.test(item.title) ? 1 : 0, text: 'a question, a list or a view' },
  ];
}

const QUESTION = /\?|^(?:\d+|how|why|what|who|when|i|we|the best)\b/i;

/** Strengths added up, each sign once, in shares of what counts as full. */
function sumPart(
  part: PartValue['part'],
  signs: readonly Sign[],
  { full, text }: { full: number; text: string },
) {
  const each = new Map(signs.map(({ what, strength }) => [what, strength]));
  const sum = [...each.values()].reduce((total, strength) => total + strength, 0);
  return { part, value: Math.min(1.5, sum / full), text };
}

function whatOf(signs: readonly Sign[]): string {
  return listOf([...new Set(signs.map(({ what }) => what))]);
}
