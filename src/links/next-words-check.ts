import { createHash } from 'node:crypto';
import type { LinkCheck, TextCheck, WordsCheck } from '#record/source/links-schema.ts';
import type { Day } from '#record/shared/when.ts';
import { comparable } from './comparable.ts';
import { missingWords } from './find-words.ts';
import type { QuotedWords } from './quoted-words.ts';

/** One look at the text of a source. */
export interface TextLook {
  /** Null if it could not be read. */
  text: string | null;
  /** What the record quotes from it. */
  expected: readonly QuotedWords[];
  today: Day;
  /** An editor saved it. */
  byHand: boolean;
}

/** The checks of text and words to record after a look; what could not be read says nothing new. */
export function nextTextChecks(
  previous: Pick<LinkCheck, 'text' | 'words'> | undefined,
  look: TextLook,
): Pick<LinkCheck, 'text' | 'words'> {
  const text = look.text === null ? previous?.text : nextText(previous?.text, look.text, look.today);
  const words = look.expected.length === 0 ? undefined : nextWords(previous?.words, look);
  return { ...(text && { text }), ...(words && { words }) };
}

function nextText(previous: TextCheck | undefined, text: string, today: Day): TextCheck {
  const hash = createHash('sha256').update(comparable(text)).digest('hex');
  if (hash === previous?.hash) return previous;
  return previous ? { hash, changed: today } : { hash };
}

function nextWords(previous: WordsCheck | undefined, look: TextLook): WordsCheck {
  const { text, expected, today, byHand } = look;
  if (text === null) return previous ?? { state: 'unreadable', since: today, checked: today };
  const missing = missingWords(text, expected);
  if (missing.length > 0 && isShell(text)) return nextWords(previous, { ...look, text: null });
  const state = missing.length > 0 ? 'not-found' : 'says';
  return {
    state,
    since: previous?.state === state ? previous.since : today,
    checked: today,
    ...(byHand && { byHand }),
    ...(missing.length > 0 && { missing }),
  };
}

/** A page that holds next to no text asks for consent, or has a script fetch what it says. */
function isShell(text: string): boolean {
  return comparable(text).length < LEAST_LETTERS;
}

const LEAST_LETTERS = 200;
