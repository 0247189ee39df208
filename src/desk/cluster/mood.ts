import { wordsOf } from '#record/words/words.ts';

/**
 * Whether a title says that something happened (`told`), did not or will not (`denied`), is talked of (`expected`), or
 * that all stays as it was (`unchanged`).
 */
export type Mood = 'told' | 'denied' | 'expected' | 'unchanged';

/**
 * The mood of a title. Only the event that it names first can be denied: a `not` elsewhere may be anybody's.
 *
 * @param firstEvent where the words for the first event begin; undefined if it names none
 */
export function moodOf(words: readonly string[], firstEvent: number | undefined): Mood {
  if (
    firstEvent !== undefined &&
    words.slice(Math.max(0, firstEvent - REACH), firstEvent).some(isIn(DENIALS))
  )
    return 'denied';
  if (words.some(isIn(EXPECTATIONS))) return 'expected';
  return words.some(isIn(CONSTANCY)) ? 'unchanged' : 'told';
}

/** Words between a denial and its event: `will not be returning`. */
const REACH = 3;

/** What is left of `won't` is `t`. */
const DENIALS = listed("not won't never no without unlikely denies rejects refuses");
const EXPECTATIONS = listed(
  'talks negotiations negotiating consider considering possible possibly might may could potential potentially plot push try ' +
    'trying aims seek wants eyes eyeing discussions weigh weighs would',
);
const CONSTANCY = listed('remain continue unchanged still stay');

function listed(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => word !== 'won'));
}

function isIn(list: ReadonlySet<string>): (word: string) => boolean {
  return (word) => list.has(word);
}
