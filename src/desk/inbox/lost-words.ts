import { join } from 'node:path';
import { readIfThere } from '#command/read-if-there.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { LinkCheck, WordsCheck } from '#record/source/links-schema.ts';
import type { Source } from '#record/source/schema.ts';
import { titleOf } from '#record/source/title.ts';
import { hasLostWords } from '#record/source/words-state.ts';
import { withInboxLock } from './lock-file.ts';
import { newStoryText } from './story-text.ts';

/** A source, and what visits found of its words. */
interface VisitedSource {
  source: Source;
  check: LinkCheck;
}

/** Leaves a story in the inbox for each source that has lost words which the record quotes; one for each loss. */
export async function fileLostWords(
  inboxFolder: string,
  visited: readonly VisitedSource[],
  entries: readonly Entry[],
): Promise<void> {
  const lost = visited.filter(({ check }) => check.words && hasLostWords(check.words));
  if (lost.length === 0) return;
  await withInboxLock(inboxFolder, async () => {
    for (const { source, check } of lost) {
      const story = check.words && lostWordsStory(source, check.words, entries);
      const file = story && join(inboxFolder, `${story.id}.yaml`);
      if (file && (await readIfThere(file)) === null) await writeAtomically(file, newStoryText(story));
    }
  });
}

/** The story; it stands for further work on the first entry that quotes the source. */
export function lostWordsStory(
  source: Source,
  { since, missing = [] }: WordsCheck,
  entries: readonly Entry[],
): InboxStory {
  const { id, url, publisher, tier } = source;
  const title = `The text may have changed: ${titleOf(source)}`;
  const said = `No longer says ${missing.map((words) => `“${words}”`).join(', ')}.`;
  const quoting = entries.find(({ html }) => html.includes(`data-quote="${id}"`));
  const citing = quoting ?? entries.find(({ sources }) => sources.includes(id));
  return {
    id: `${since}-text-changed-${id}`,
    date: since,
    title,
    score: 1,
    verdict: citing ? 'new-source' : 'new-entry',
    entry: citing?.slug ?? null,
    reasons: [{ part: 'quotation', weight: 0, text: `${said} Looked for twice, a week apart.` }],
    items: [{ url, title, publisher, published: null, feed: 'links', guid: null, tier, summary: said }],
    note: null,
    decision: null,
  };
}
