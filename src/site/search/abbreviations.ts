/** What short forms stand for: `{ ROFR: 'right of first refusal' }`. */
export type Abbreviations = Readonly<Record<string, string>>;

/** The text with each short form written out; only in capitals where it is a word too. */
export function writtenOut(text: string, abbreviations: Abbreviations): string {
  return text.replaceAll(WORD, (word) => meaningOf(word, abbreviations) ?? word);
}

/** The text with what has a short form said by it. */
export function shortened(text: string, abbreviations: Abbreviations): string {
  let result = text;
  for (const [short, meaning] of Object.entries(abbreviations)) {
    const words = meaning
      .split(/[\s-]+/)
      .map(escaped)
      .join('[\\s-]+');
    result = result.replaceAll(new RegExp(`(?<![\\p{L}\\d])${words}s?(?![\\p{L}\\d])`, 'giu'), short);
  }
  return result;
}

const WORD = /(?<![\p{L}\d])[\p{L}\d]+(?:-[\p{L}\d]+)?(?![\p{L}\d])/gu;

function meaningOf(word: string, abbreviations: Abbreviations): string | undefined {
  const plain = word.toUpperCase().replace(/(?<=[A-Z]{2})S$/, '');
  return abbreviations[word] ?? abbreviations[word.toUpperCase()] ?? abbreviations[plain];
}

function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}
