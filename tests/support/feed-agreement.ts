import { parseFeedDate } from '#desk/normalise/feed-date.ts';
import { itemLink } from '#desk/normalise/item-link.ts';
import { plainText } from '#net/markup/plain-text.ts';
import type { RawItem } from '#desk/normalise/raw-item.ts';

/** What a parser's own test suite expects of one item. */
export interface Check {
  item: number;
  field: 'title' | 'link' | 'id' | 'published' | 'updated';
  /** Times in milliseconds. */
  value: string | number;
}

/** What most parsers read of an item. */
export interface Captured {
  title: string;
  link: string;
  date: number | null;
}

const now = new Date('2027-01-01T00:00:00Z');

/** Whether an item says something else than expected: tags, references, white space and resolving apart. */
export function unmet({ item: index, field, value }: Check, items: RawItem[]): boolean {
  const item = items[index];
  if (!item) return true;
  if (field === 'title') return !isSameText(item, String(value));
  if (field === 'link') return !isSameLink(item, String(value));
  if (field === 'id') return item.guid !== value;
  return timeOf(field === 'published' ? [...item.published, ...item.updated] : item.updated) !== value;
}

/** What differs from what most parsers read, item by item. */
export function disagreements(captured: Captured[], items: RawItem[]): string[] {
  if (captured.length !== items.length) return [`${items.length} items, not ${captured.length}`];
  return captured.flatMap(({ title, link, date }, index) => {
    const item = items[index]!;
    const isSame = isSameText(item, title) && isSameLink(item, link);
    return isSame && timeOf([...item.published, ...item.updated]) === date ? [] : [`item ${index}: ${title}`];
  });
}

function isSameText(item: RawItem, title: string): boolean {
  const letters = (text: string) => plainText(plainText(text, 'markup'), 'markup').replaceAll(/\s/g, '');
  return letters(plainText(item.title, item.titleKind)) === letters(title);
}

function isSameLink(item: RawItem, link: string): boolean {
  const read = itemLink(item) ?? '';
  const bare = (text: string) => text.replaceAll('&amp;', '&').replace(/\/$/, '');
  return bare(read).endsWith(bare(link)) || read === URL.parse(link)?.href;
}

function timeOf(dates: string[]): number | null {
  const date = dates.map((text) => parseFeedDate(text, now)).find((read) => read !== null);
  return date === undefined ? null : Date.parse(date);
}
