import type { Entry } from '#record/entry/entry.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { FIRST_HAND } from '#record/source/tier.ts';
import { nameFinder } from '#record/words/party-names.ts';
import type { Story } from '../cluster/story.ts';
import { tellingWords, wordsOf } from '#record/words/words.ts';

/** How alike a story and an entry are by parties and words, 0 to 1. */
export type EntrySimilarity = (story: Story, entry: Entry) => number;

/**
 * Prepares the comparison: of the words of a headline, rare ones in the record weighing more, the share that the
 * entry has in title, summary and the titles of its sources; averaged over the story's headlines. Nought where no
 * party of the entry is named or speaks.
 */
export function entrySimilarity(record: PartnershipRecord): EntrySimilarity {
  const bags = new Map(record.entries.map((entry) => [entry, entryWords(entry, record)]));
  const rarity = rarityOf([...bags.values()]);
  const findNames = nameFinder(record.parties);
  return (story, entry) => {
    const headlines = story.items.map(({ title }) => wordsOf(title));
    const speakers = story.items
      .filter(({ tier }) => FIRST_HAND[tier])
      .map(({ publisher }) => wordsOf(publisher));
    const named = [...headlines, ...speakers].map((words) => findNames(words).named);
    const isShared = named.some((ids) => entry.parties.some((id) => ids.has(id)));
    if (!isShared) return 0;
    const shares = headlines.map((words) =>
      shareOf(tellingWords(words), bags.get(entry) ?? new Set(), rarity),
    );
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };
}

function entryWords(entry: Entry, { sources }: PartnershipRecord): Set<string> {
  const titles = sources.filter(({ id }) => entry.sources.includes(id)).map(({ title }) => title ?? '');
  return new Set(tellingWords([entry.title, entry.summary, ...titles].flatMap(wordsOf)));
}

/** What a word tells: nothing where all entries have it, most where none has. */
function rarityOf(bags: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((bags.length + 1) / ((counts.get(word) ?? 0) + 0.5));
}

function shareOf(
  words: readonly string[],
  bag: ReadonlySet<string>,
  rarity: (word: string) => number,
): number {
  const unique = [...new Set(words)];
  const sum = (some: readonly string[]) => some.reduce((total, word) => total + rarity(word), 0);
  const all = sum(unique);
  return all === 0 ? 0 : sum(unique.filter((word) => bag.has(word))) / all;
}
