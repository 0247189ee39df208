import type { PartnershipRecord } from '#record/record.ts';
import type { Day } from '#record/shared/when.ts';
import { PROPOSALS } from '#record/desk-files/inbox-schema.ts';
import { citedSources } from './cited.ts';
import type { Feeds } from '#record/desk-files/feeds-schema.ts';
import type { Item } from '../normalise/item.ts';
import { entryMatcher, type Match } from './match.ts';
import { topicOf } from '../score/reading.ts';
import { storyScorer, type Reason } from '../score/relevance.ts';
import type { Story } from '../cluster/story.ts';
import type { Weights } from '#record/desk-files/weights-schema.ts';

export const VERDICTS = [...PROPOSALS, 'ignored'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A story with what the desk proposes to do about it. */
export interface Suggestion {
  id: string;
  /** From 0 to 1. */
  score: number;
  verdict: Verdict;
  /** The slug of the entry that records the event already, if there is one. */
  entry: string | null;
  date: Day | null;
  title: string;
  reasons: Reason[];
  items: Pick<Item, 'url' | 'title' | 'publisher' | 'published' | 'feed' | 'guid'>[];
}

/** What suggestions rest on: nothing else makes a difference. */
export interface Desk {
  record: PartnershipRecord;
  feeds: Feeds;
  weights: Weights;
}

/** Prepares suggesting: scores a story, looks for its entry, and says what to do. */
export function suggester({ record, feeds, weights }: Desk): (story: Story) => Suggestion {
  const score = storyScorer(topicOf(record, feeds), weights);
  const match = entryMatcher(record);
  const cited = citedSources(record);
  return (story) => {
    const relevance = score(story);
    const found = match(story);
    const isNew = story.items.some((item) => cited(item).length === 0);
    const verdict = isNew ? verdictOf(relevance.score, found, weights.threshold) : 'ignored';
    return {
      id: story.id,
      score: relevance.score,
      verdict,
      entry: found?.entry.slug ?? null,
      date: story.date,
      title: story.title,
      reasons: relevance.reasons,
      items: story.items.map(({ url, title, publisher, published, feed, guid }) => {
        return { url, title, publisher, published, feed, guid };
      }),
    };
  };
}

/**
 * A cited address settles it. By its words, what clearly is an entry's event needs a tenth of the relevance of
 * something new, and what only resembles it half as much.
 */
function verdictOf(score: number, match: Match | null, threshold: number): Verdict {
  if (match && score >= threshold * relevanceNeeded(match)) return 'new-source';
  return score >= threshold ? 'new-entry' : 'ignored';
}

function relevanceNeeded({ by, similarity }: Match): number {
  if (by === 'address') return 0;
  return similarity >= CLEAR ? 0.1 : 0.5;
}

/** Similarity from which the words alone leave no doubt. */
const CLEAR = 0.5;
