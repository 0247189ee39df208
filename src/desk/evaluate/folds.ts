import type { Assigned } from './assigned.ts';

/**
 * Deals the articles into one fold for each milestone. Left out with a milestone are the other articles of the days
 * on which it was in the news, since they too are of its time and words; the rest is dealt by story, in their order,
 * so that a story is never divided.
 */
export function foldsOf(articles: readonly Assigned[]): Map<string, Assigned[]> {
  const spans = milestoneSpans(articles);
  const names = [...spans.keys()];
  const storyIds = [...new Set(articles.map(({ story }) => story.id))].toSorted();
  const turnOf = new Map(storyIds.map((id, index) => [id, names[index % names.length]]));
  return Map.groupBy(articles, ({ article, story }) => {
    const inNews = names.find((name) => spans.get(name)?.includes(article.published?.slice(0, 10) ?? ''));
    return article.milestone ?? inNews ?? turnOf.get(story.id) ?? '';
  });
}

/** Names of milestones, ordered, with the days on which articles report them, from first to last. */
function milestoneSpans(articles: readonly Assigned[]): Map<string, { includes: (day: string) => boolean }> {
  const named = articles.filter(({ article }) => article.milestone !== undefined);
  const byName = Map.groupBy(named, ({ article }) => article.milestone ?? '');
  return new Map(
    [...byName]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, reports]) => {
        const days = reports.map(({ article }) => article.published?.slice(0, 10) ?? '').toSorted();
        const [first = '', last = ''] = [days[0], days.at(-1)];
        return [name, { includes: (day) => first <= day && day <= last }];
      }),
  );
}
