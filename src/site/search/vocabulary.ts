/**
 * The words of some texts, the commonest first, each once. A word is kept in small letters where it is seen so
 * anywhere; a name keeps its commonest spelling. Shorter words and numbers are left out: nobody can be
 * corrected by them.
 */
export function vocabularyOf(texts: Iterable<string>): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      const counts = spellings.get(word.toLowerCase()) ?? new Map<string, number>();
      counts.set(word, (counts.get(word) ?? 0) + 1);
      spellings.set(word.toLowerCase(), counts);
    }
  }
  return [...spellings]
    .map(([plain, counts]) => ({ word: spellingOf(plain, counts), count: sum(counts.values()) }))
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

/** Three letters or more, as many as stand together. */
const WORD = /\p{L}{3,}/gu;

function spellingOf(plain: string, counts: ReadonlyMap<string, number>): string {
  if (counts.has(plain)) return plain;
  const [commonest] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? plain;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
