import type { Example } from '../score/fit.ts';
import type { Assigned } from './assigned.ts';

/**
 * Labelled articles as examples to fit on; a milestone counts as this many at most, however widely it was reported. How
 * many publishers reported it is left out: in a labelled set that tells how it was collected, not what readers need.
 */
export function examplesOf(articles: readonly Assigned[]): Example[] {
  const reports = Map.groupBy(articles, ({ article }) => article.milestone);
  return articles.map(({ article, features }) => {
    const isRelevant = article.milestone !== undefined;
    const size = reports.get(article.milestone)?.length ?? 1;
    return {
      features: features.filter(({ feature }) => feature !== 'publishers'),
      isRelevant,
      importance: isRelevant ? Math.min(1, MOST_OF_ONE / size) : 1,
    };
  });
}

const MOST_OF_ONE = 15;
