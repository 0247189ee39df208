/**
 * The words of a headline in a form in which its inflections are the same: `Invests`, `invested` and `investing`
 * are one word, `$38 billion`, `$38B` and `38bn` are `38bn`, `C.E.O.` is `ceo`, `Brook’s` is `brook`.
 * For comparing only; a word may look odd (`agre`).
 */
export function wordsOf(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}%]+/gu) ?? []).map(stemOf);
}

/** The words that tell one text from another: without articles, pronouns, prepositions and the like. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !STOP_WORDS.has(word) && (word.length > 1 || /\p{N}/u.test(word)));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’‘`]/g, "'")
    .replaceAll(/\b(?:\p{L}\.){2,}/gu, (initials) => `${initials.replaceAll('.', '')} `)
    .replaceAll(/'s\b/g, '')
    .replaceAll(
      AMOUNT,
      (_, number: string, unit: string) => ` ${number.replace(',', '.')}${UNITS[unit[0] ?? '']} `,
    )
    .replaceAll(/(\d)\.(\d)/g, '$1p$2');
}

const AMOUNT = /(\d+(?:[.,]\d+)?)[\s-]?(bn|b|billions?|mn?|millions?|tn|trillions?|gw|gigawatts?)\b/g;
const UNITS: Record<string, string> = { b: 'bn', m: 'mn', t: 'tn', g: 'gw' };

/** Few words make most of the texts, and to stem one takes several searches. */
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const made = stem(word);
  stems.set(word, made);
  return made;
}

const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/** Light stemming: endings of verbs and plurals off; what is left need not be a word. */
function stem(word: string): string {
  if (word.length < 4 || /\p{N}/u.test(word)) return word;
  const singular = word.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');
  const base = singular.replace(/^(.*[aeiouy].+)(?:ing|ed)$/, '$1').replace(/^(.{2,}?)e+$/, '$1');
  return base.replace(/([^aeiou])\1$/, '$1');
}

const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by can could did do does for from had has have he her his how if in into is it ' +
    'its it may might more new no not now of off on one or our out over says said say she so some such than that the ' +
    'their them there these they this those to up us was we were what when which who why will with would you your ' +
    'about after all also amid any back before being between get just like most other read still through under via while'
  )
    .split(' ')
    .map(stem),
);
