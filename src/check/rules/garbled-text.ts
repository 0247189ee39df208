import { warningAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import type { ContentFolder } from './folder.ts';
import { allTexts } from './folder-texts.ts';

/** Texts that were read in the wrong encoding once, so that readers see â€œ for a quotation mark; one a place. */
export function garbledIssues(folder: ContentFolder): Issue[] {
  return allTexts(folder).flatMap(({ place, text }) => {
    const [found] = GARBLED.exec(text) ?? [];
    if (found === undefined) return [];
    const meant = decoded(found);
    const message = `${quoted(found)} looks like a character that was read in the wrong encoding.`;
    const fix = meant === null ? 'Type the character anew.' : `Write ${quoted(meant)} if that is meant.`;
    return [warningAt(place, { rule: 'garbled-text', message, fix })];
  });
}

/** Windows-1252 for the bytes 80 to 9F; the others are the same as in Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What follows the first byte of a character of UTF-8, seen as Windows-1252. */
const NEXT = `[${HIGH}\u00a0-\u00bf]`;

/** Two bytes, three, the beginning of a quotation mark whose end was lost, and the sign for what could not be read. */
const GARBLED = new RegExp(
  `[\u00c2-\u00df]${NEXT}|[\u00e0-\u00ef]${NEXT}{2}|â€|\u00f0${NEXT}{3}|\ufffd`,
  'u',
);

/** The text whose bytes these are; null if it is none. */
function decoded(text: string): string | null {
  const bytes = Array.from(text, (letter) => {
    const high = HIGH.indexOf(letter);
    return high < 0 ? (letter.codePointAt(0) ?? 0) : 0x80 + high;
  });
  if (bytes.some((byte) => byte > 0xff)) return null;
  const meant = new TextDecoder().decode(new Uint8Array(bytes));
  return meant.includes('\ufffd') ? null : meant;
}
