import { inboxStorySchema, type InboxStory } from '#record/desk-files/inbox-schema.ts';

/** A made-up story of four articles, each with a summary. */
export function madeStory(number: number): InboxStory {
  const items = ['gazette', 'courier', 'herald', 'wire'].map((feed) => ({
    url: `https://${feed}.example/${number}`,
    title: `What the ${feed} says happened as number ${number}`,
    publisher: `The ${feed}`,
    published: '2026-04-30T08:00:00Z',
    feed,
    guid: `${feed}-${number}`,
    tier: 'secondary',
    summary: 'Both sides have agreed, people who know of it say, and will sign within days. '.repeat(3),
  }));
  return inboxStorySchema.parse({
    id: `2026-04-30-story-${number}`,
    date: '2026-04-30',
    title: items[0]?.title,
    score: (number % 60) / 100 + 0.4,
    verdict: 'new-entry',
    entry: null,
    reasons: [{ part: 'parties', weight: 1.5, text: 'names both in the title' }],
    items,
  });
}
