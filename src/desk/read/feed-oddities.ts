import { countOf } from '#record/shared/text.ts';
import type { Item } from '../normalise/item.ts';
import type { RawItem } from '../normalise/raw-item.ts';

/** What items of a feed lack. */
export interface FeedOddities {
  /** Items without any date; they are kept. */
  undated: number;
  /** Items with dates of which none can be read, or all lie in the future; they are kept. */
  misdated: number;
  /** One of these dates as written; null if there is none. */
  misdate: string | null;
  /** Items without an address or any text, which are left out. */
  unusable: number;
  /** All of them. */
  items: number;
}

/** Counts what items lack; `items` are as normalised, null if that was not possible. */
export function odditiesOf(read: readonly { raw: RawItem; item: Item | null }[]): FeedOddities {
  const kept = read.filter(({ item }) => item !== null && item.published === null);
  const dates = kept.map(({ raw }) => [...raw.published, ...raw.updated].filter((text) => text !== ''));
  const misdated = dates.filter((texts) => texts.length > 0);
  return {
    undated: dates.length - misdated.length,
    misdated: misdated.length,
    misdate: misdated[0]?.[0]?.slice(0, LONGEST_DATE) ?? null,
    unusable: read.filter(({ item }) => item === null).length,
    items: read.length,
  };
}

const LONGEST_DATE = 60;

/** For the report, one sentence each; a feed without any dates is as its publisher wants it. */
export function oddityTexts({ undated, misdated, misdate, unusable, items }: FeedOddities): string[] {
  return [
    misdated > 0 ? `${countOf(misdated, 'date')} cannot be read ("${misdate}"); the items are kept.` : '',
    undated > 0 && undated < items ? `${amongItems(undated, items)} no date.` : '',
    unusable > 0
      ? `${amongItems(unusable, items)} no address or no text and ${isOrAre(unusable)} left out.`
      : '',
  ].filter(Boolean);
}

function amongItems(some: number, all: number): string {
  return `${some} of ${countOf(all, 'item')} ${some === 1 ? 'has' : 'have'}`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}
