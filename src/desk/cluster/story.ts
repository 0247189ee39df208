import type { Day } from '#record/shared/when.ts';
import type { Item } from '../normalise/item.ts';

/** The articles on one event. */
export interface Story {
  /**
   * `2026-04-27-exclusivity-ends`: the day and the first telling words of the title of the article that came first
   * when the story was new. A known story keeps its id whatever joins it.
   */
  id: string;
  /** The day of its first article, in UTC; null if no article is dated. */
  date: Day | null;
  /** The headline that stands for it: the primary source's, else the first article's. */
  title: string;
  /** The first article by a party, a court or a regulator itself, if there is one. */
  primary: Item | null;
  /** Everyone who published on it, in the order in which they did. */
  publishers: string[];
  /** Its articles, older first; each address once. */
  items: Item[];
}

/** A story that is on file already: its articles stay together and its id stays as it is. */
export interface KnownStory {
  id: string;
  /** Its articles, as they are on file. */
  items: readonly Item[];
  /** Addresses of articles of which nothing else is known: those in a file that cannot be read. */
  addresses?: readonly string[];
  /** Addresses of articles that an editor took out of it: they are never put into it again. */
  apart?: readonly string[];
}
