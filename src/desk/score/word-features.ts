import { listOf } from '#record/shared/text.ts';
import { amountsIn } from './amounts.ts';
import type { Involved } from './involved.ts';
import type { FeatureValue } from '#record/desk-files/features.ts';
import type { Reading, PhraseMatch } from './reading.ts';

/** The features that rest on words, amounts and the shape of the headline. */
export function wordFeatures(
  { title, summary, item }: Reading,
  { above, anywhere }: Involved,
): FeatureValue[] {
  const amounts = amountsIn(item.title);
  const words = { above: whatOf(title.vocabulary), below: whatOf(summary.vocabulary) };
  const against = { above: whatOf(title.against), below: whatOf(summary.against) };
  return [
    sumFeature('vocabulary', title.vocabulary, { full: 3, text: `words of the contract: ${words.above}` }),
    sumFeature('vocabulary-below', summary.vocabulary, {
      full: 4,
      text: `words of the contract in the summary: ${words.below}`,
    }),
    {
      feature: 'amount',
      value: above.length * amounts.length > 0 ? 1 : 0,
      text: `an amount: ${listOf(amounts)}`,
    },
    {
      feature: 'announcement',
      value: anywhere.length > 0 && title.announces ? 1 : 0,
      text: 'put as an announcement',
    },
    sumFeature('against', title.against, { full: 3, text: `looks like ${against.above}` }),
    sumFeature('against-below', summary.against, { full: 6, text: `summary looks like ${against.below}` }),
    { feature: 'question', value: QUESTION.test(item.title) ? 1 : 0, text: 'a question, a list or a view' },
  ];
}

const QUESTION = /\?|^(?:\d+|how|why|what|who|when|i|we|the best)\b/i;

/** Strengths added up, each match once, in shares of what counts as full. */
function sumFeature(
  feature: FeatureValue['feature'],
  matches: readonly PhraseMatch[],
  { full, text }: { full: number; text: string },
) {
  const each = new Map(matches.map(({ what, strength }) => [what, strength]));
  const sum = [...each.values()].reduce((total, strength) => total + strength, 0);
  return { feature, value: Math.min(1.5, sum / full), text };
}

function whatOf(matches: readonly PhraseMatch[]): string {
  return listOf([...new Set(matches.map(({ what }) => what))]);
}
