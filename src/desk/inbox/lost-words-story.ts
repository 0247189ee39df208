import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { WordsCheck } from '#record/source/links-schema.ts';
import type { Source } from '#record/source/schema.ts';
import { titleOf } from '#record/source/title.ts';

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
