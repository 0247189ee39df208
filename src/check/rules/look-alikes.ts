import { warningAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import type { ContentFolder } from './folder.ts';
import { allTexts } from './folder-texts.ts';

/** Words with letters that look like others: search does not find them, and readers are misled. One a place. */
export function lookAlikeIssues(folder: ContentFolder): Issue[] {
  return allTexts(folder).flatMap(({ place, text }) => {
    const word = lookAlikeIn(text);
    return word === null ? [] : [warningAt(place, lookAlike(word))];
  });
}

/** The first word of a text that passes for another; null if there is none. */
export function lookAlikeIn(text: string): string | null {
  // Almost every text is plain, and the words need not be looked at one by one.
  if (!/[^\u0000-\u024f\u2010-\u203a\u20ac]/u.test(text)) return null;
  return (text.match(/[\p{L}\p{M}\p{Nd}\p{Nl}\p{So}]+/gu) ?? []).find(isLookAlike) ?? null;
}

function lookAlike(word: string): { rule: string; message: string; fix: string } {
  const odd = [...word].find((letter) => !/[\u0000-\u024f]/u.test(letter)) ?? '';
  const code = (odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    rule: 'look-alike',
    message: `${quoted(word)} holds the letter ${quoted(odd)} (U+${code}), which looks like another.`,
    fix: 'Type the word anew in one script.',
  };
}

function isLookAlike(word: string): boolean {
  return isMixed(word) || ODD_FORMS.test(word) || TWINS.test(word);
}

/** Scripts whose letters pass for those of Latin, beside Latin; Japanese and others mix by nature. */
function isMixed(word: string): boolean {
  return /\p{Script=Latin}/u.test(word) && OTHERS.test(word);
}

const OTHERS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** Letters and digits in forms that exist for other uses: full width, mathematical, Roman numerals, IPA. */
const ODD_FORMS = /[\u0251\u0261\u0131\u2160-\u217f\u24b6-\u24e9\uff10-\uff5a\u{1d400}-\u{1d7ff}]/u;

/** Cyrillic or Greek words of two letters or more all of which have a twin in Latin. */
const TWINS =
  /^(?:[\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u051b\u051d\u04bb\u04cf\u04cc\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408]{2,}|[\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd]{2,})$/u;
