import { canonicalUrl } from '#record/shared/canonical-url.ts';
import { tellingWords, wordsOf } from '#record/words/words.ts';
import type { Item } from './item.ts';

/** As much of an article's announcement as tells which article it is. */
export type Notice = Pick<Item, 'feed' | 'guid' | 'url' | 'title' | 'published'>;

/** The address by which announcements are compared, without fragment and tracking. */
export function addressOf(notice: Pick<Notice, 'url'>): string {
  const known = addresses.get(notice);
  if (known !== undefined) return known;
  const address = canonicalUrl(notice.url) ?? notice.url;
  addresses.set(notice, address);
  return address;
}

/** Tens of thousands of articles are asked for theirs again and again. */
const addresses = new WeakMap<object, string>();

/** The address with its fragment: press pages give each announcement one. */
export function fullAddressOf(notice: Pick<Notice, 'url'>): string {
  const { url } = notice;
  return `${addressOf(notice)}${url.includes('#') ? (URL.parse(url)?.hash ?? '') : ''}`;
}

/** The feed's own id of the article; null if absent, or if it only repeats the address. */
export function tellingGuid(notice: Pick<Notice, 'guid' | 'url'>): string | null {
  const { guid, url } = notice;
  return guid === null || guid === url || canonicalUrl(guid) === addressOf(notice) ? null : guid;
}

/** A title in which letter case and punctuation make no difference. */
export function titleKey({ title }: Pick<Notice, 'title'>): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** Whether two titles have one key, which most often takes no making of keys. */
export function isSameTitle(one: Pick<Notice, 'title'>, other: Pick<Notice, 'title'>): boolean {
  return one.title === other.title || titleKey(one) === titleKey(other);
}

/** The share of their telling words that two titles have in common, 0 to 1 (Jaccard). */
export function titleSimilarity(one: Pick<Notice, 'title'>, other: Pick<Notice, 'title'>): number {
  const [a, b] = [one, other].map(({ title }) => new Set(tellingWords(wordsOf(title))));
  const union = new Set([...(a ?? []), ...(b ?? [])]);
  return union.size === 0 ? 1 : ((a?.size ?? 0) + (b?.size ?? 0) - union.size) / union.size;
}
