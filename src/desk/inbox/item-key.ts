import type { InboxItem } from '#record/desk-files/inbox-schema.ts';

/** What stays the same of an article on file when its publisher changes the headline. */
export function itemKey({ url, guid, published }: InboxItem): string {
  return [url, guid ?? '', published ?? ''].join('\n');
}

/** The order of articles in a file: by address, so that what two branches add seldom meets. */
export function byItemKey(a: InboxItem, b: InboxItem): number {
  const [one, other] = [itemKey(a), itemKey(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
