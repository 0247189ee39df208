import type { z } from 'zod';
import type { Item } from '#desk/normalise/item.ts';
import { inboxStorySchema, type InboxStory } from '#record/desk-files/inbox-schema.ts';

type StoryFields = Partial<z.input<typeof inboxStorySchema>>;

/** A story on file with every field. */
export function makeInboxStory(fields: StoryFields = {}): InboxStory {
  return inboxStorySchema.parse({
    id: '2018-06-01-ferries-agree',
    date: '2018-06-01',
    title: 'Skerrow and Voltmoor agree on ferries',
    score: 0.8,
    verdict: 'new-entry',
    entry: null,
    reasons: [{ part: 'parties', weight: 1.5, text: 'names Skerrow and Voltmoor' }],
    items: [makeItem()],
    ...fields,
  });
}

/** An article as a feed announces it. */
export function makeItem(fields: Partial<Item> = {}): Item {
  return {
    feed: 'gazette',
    publisher: 'The Gazette',
    tier: 'secondary',
    url: 'https://gazette.example/ferries-agree',
    title: 'Skerrow and Voltmoor agree on ferries',
    summary: 'The two have agreed.',
    published: '2018-06-01T08:00:00.000Z',
    guid: null,
    ...fields,
  };
}

/** What feeds may hold and files and pages must not take for anything but text. */
export const HOSTILE = [
  '{process.exit(1)}<script>alert(1)</script>',
  '*not* _marked_ [a](javascript:alert(1)) `code` ~~x~~ # no: comment',
  '\'single\' "double" \\ backslash: - ? & * ! | > % @',
  '--- ... <Cite source="x" /> &lt;b&gt; ${x} {{y}}',
  'yes',
  'null',
  '2018-06-01',
  'import x from "y"; export {}',
];

/** Characters that no content file may hold. */
export const INVISIBLE = 'Skerrow\u202e evil\u2066\u200b\u0007\n---\nand Voltmoor\u2028agree';
