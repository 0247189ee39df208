import type { Item } from '../normalise/item.ts';
import { fingerprint } from '../normalise/fingerprint.ts';
import { noticeFinder } from '../normalise/find-notice.ts';
import { addressOf } from '../normalise/notice.ts';
import type { DeskState, Mark } from './desk-state.ts';

/** What earlier runs know of articles. */
export interface LookedAt {
  /** The mark of an article, whatever it was judged by; null if no run has looked at it. */
  find: (item: Item) => Mark | null;
  /** What an article is judged by now. */
  judgedBy: (item: Item) => string;
  /** Whether it was judged, by what it is judged by now. */
  isJudged: (item: Item) => boolean;
}

/**
 * Prepares asking what earlier runs know of articles. An article is judged again when its title, text or date has
 * changed, or the version of what it is judged by.
 *
 * @param version of profile, parties, terms and weights
 * @param pages addresses of several articles each
 */
export function lookedAt(
  { seen }: Pick<DeskState, 'seen'>,
  { version, pages }: { version: string; pages: ReadonlySet<string> },
): LookedAt {
  const known = seen.filter(({ feed }) => feed !== '');
  const findKnown = noticeFinder(known, pages);
  const byAddress = new Map(seen.filter(({ feed }) => feed === '').map((mark) => [addressOf(mark), mark]));
  const find = (item: Item) =>
    findKnown(item) ?? (pages.has(addressOf(item)) ? null : (byAddress.get(addressOf(item)) ?? null));
  const judgedBy = ({ title, summary, published }: Item) =>
    fingerprint([version, title, summary, published ?? ''].join('\n'));
  return {
    find,
    judgedBy,
    isJudged: (item) => {
      const mark = find(item);
      // Of what an older version remembers nobody knows what it was judged by: it must not come twice.
      return mark !== null && (mark.feed === '' || mark.judged === judgedBy(item));
    },
  };
}
