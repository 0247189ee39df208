import { wordsOf } from '#record/words/words.ts';
import {
  addressOf,
  fullAddressOf,
  isSameTitle,
  tellingGuid,
  titleKey,
  titleSimilarity,
  type Notice,
} from './notice.ts';

/** Finds the known announcement of the same article; null if there is none. */
export type NoticeFinder<T extends Notice> = (notice: Notice) => T | null;

/**
 * Prepares the search for announcements of one article. What is the same article, in the order in which it is looked
 * for:
 *
 * - the same address and title, whatever feed it came from;
 * - the same address with another title: relayed, or edited; not where the feed gives it another id or the title has
 *   nothing in common with the old one;
 * - another address, but the same id in the same feed and a similar title: feeds whose links change at each fetch;
 *   the same id with quite another title is an id used again;
 * - another address, but the same title in the same feed, unless the feed dates it anew: a corrected slug.
 *
 * @param pages addresses of several articles each: there only the title tells, and id and fragment
 */
export function noticeFinder<T extends Notice>(
  known: readonly T[],
  pages: ReadonlySet<string>,
): NoticeFinder<T> {
  if (known.length === 0) return () => null;
  const byAddress = Map.groupBy(known, addressOf);
  // Where nothing is new, neither is asked for.
  const byGuid = lazy(() => Map.groupBy(known, (one) => `${one.feed}\n${tellingGuid(one) ?? ''}`));
  const byTitle = lazy(() => Map.groupBy(known, (one) => `${one.feed}\n${titleKey(one)}`));
  return (notice) => {
    const address = addressOf(notice);
    const here = byAddress.get(address) ?? [];
    const isPage = pages.has(address);
    const guid = tellingGuid(notice);
    return (
      here.find((one) => isSameTitle(one, notice) && !(isPage && isAnother(one, notice))) ??
      (isPage ? null : here.find((one) => isRetitled(one, notice))) ??
      (guid === null ? [] : (byGuid().get(`${notice.feed}\n${guid}`) ?? [])).find(
        (one) => titleSimilarity(one, notice) >= SIMILAR,
      ) ??
      (byTitle().get(`${notice.feed}\n${titleKey(notice)}`) ?? []).find(
        (one) => addressOf(one) !== address && isMoved(one, notice),
      ) ??
      null
    );
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Titles below it have a name or nothing in common. */
const SIMILAR = 0.3;

/** On a page of several articles two may have one title: told apart by id, by fragment, and by date. */
function isAnother(one: Notice, other: Notice): boolean {
  if (one.feed !== other.feed) return false;
  const isOtherId = tellingGuid(one) !== tellingGuid(other) || fullAddressOf(one) !== fullAddressOf(other);
  return isOtherId && one.published !== other.published;
}

function isRetitled(one: Notice, other: Notice): boolean {
  if (one.feed !== other.feed) return true;
  const [a, b] = [tellingGuid(one), tellingGuid(other)];
  if (a !== null && b !== null) return a === b;
  return titleSimilarity(one, other) >= SIMILAR;
}

/** A short title, `Weekly news`, is used again and again. */
function isMoved(one: Notice, other: Notice): boolean {
  if (wordsOf(other.title).length < 3) return false;
  if (one.published === null || other.published === null) return true;
  return one.published === other.published || withoutQuery(one) === withoutQuery(other);
}

function withoutQuery(notice: Notice): string {
  return addressOf(notice).replace(/\?.*$/, '');
}
