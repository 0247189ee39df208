import type { Entry } from '../entry/entry.ts';
import { newestFirst } from './order.ts';

/** A question that no public text answers, and the entry that asks it. */
export interface OpenQuestion<T> {
  question: string;
  entry: T;
}

/** Every open question of the record once, those of milestones first, then the newest. */
export function openQuestions<T extends Pick<Entry, 'date' | 'key' | 'slug' | 'openQuestions'>>(
  entries: readonly T[],
): OpenQuestion<T>[] {
  const ordered = newestFirst(entries).toSorted((a, b) => Number(b.key) - Number(a.key));
  const asked = ordered.flatMap((entry) =>
    entry.openQuestions.map((question) => [plain(question), { question, entry }] as const),
  );
  // The first of those that ask the same stays: a map made from the last to the first.
  const first = new Map(asked.toReversed());
  return asked.flatMap(([key, found]) => (first.get(key) === found ? [found] : []));
}

/** Without what does not make it another question: capitals, stops and spaces. */
function plain(question: string): string {
  return question
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}$€£%]+/gu, ' ')
    .trim();
}
