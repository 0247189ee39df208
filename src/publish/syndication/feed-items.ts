import type { Entry } from '#record/entry/entry.ts';
import type { Change } from '#record/entry/schema.ts';
import type { Effect } from '#record/shared/vocabulary.ts';
import { entryAddress, type ToUrl } from '#record/shared/address.ts';
import { feedId, type FeedItem } from './feed.ts';
import type { Site } from '#record/site/schema.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { Term } from '#record/terms/schema.ts';
import { correctionsOf } from '#record/timeline/corrections.ts';
import { filterEntries } from '#record/timeline/filter.ts';
import { newestRecordedFirst } from '#record/timeline/order.ts';

/** As many items as a feed holds: readers fetch it whole, again and again. */
const MOST_ITEMS = 100;

/** The latest entries as feed items, newest recorded first. */
export function entryItems(site: Site, entries: readonly Entry[], toUrl: ToUrl): FeedItem[] {
  return latestOf(entries).map((entry) => itemFrom({ site, entry, toUrl }));
}

/** What the latest entries changed or observed of one term, newest recorded first; each title says what. */
export function termItems(
  { site, term }: { site: Site; term: Term },
  entries: readonly Entry[],
  toUrl: ToUrl,
): FeedItem[] {
  return latestOf(filterEntries(entries, { terms: [term.id] })).map((entry) => ({
    ...itemFrom({ site, entry, toUrl }),
    title: effectOn(term, entry),
  }));
}

/** The latest corrections as feed items, newest first. */
export function correctionItems(site: Site, entries: readonly Entry[], toUrl: ToUrl): FeedItem[] {
  return correctionsOf(entries)
    .slice(0, MOST_ITEMS)
    .map(({ entry, correction }) => ({
      id: `${feedId(site, entry)}/corrections/${entry.corrections.indexOf(correction) + 1}`,
      url: toUrl(entryAddress(entry.slug)),
      title: `Correction: ${entry.title}`,
      text: [correction.what, correction.why].filter(Boolean).join(' '),
      published: new Date(`${correction.date}T00:00:00Z`),
    }));
}

function latestOf(entries: readonly Entry[]): Entry[] {
  return newestRecordedFirst(entries).slice(0, MOST_ITEMS);
}

function itemFrom({ site, entry, toUrl }: { site: Site; entry: Entry; toUrl: ToUrl }): FeedItem {
  return {
    id: feedId(site, entry),
    url: toUrl(entryAddress(entry.slug)),
    title: entry.title,
    text: `${formatWhen(entry.date)}. ${entry.summary}`,
    published: new Date(`${entry.added}T00:00:00Z`),
  };
}

/** `IP licence: Price: Royalty-free; Research: Not part of it`, or that practice showed something. */
function effectOn(term: Term, { title, changes }: Entry): string {
  const own = changes.filter((change) => change.term === term.id);
  if (own.length === 0) return `${term.label}, observed: ${title}`;
  return `${term.label}: ${own.map((change) => changeIn(term, change)).join('; ')}`;
}

/** What a title says of a change beside the value. */
const EFFECT_REMARKS: Record<Effect, string | null> = { set: null, clarify: 'clarified', end: null };

function changeIn({ aspects }: Term, { aspect, effect, value }: Change): string {
  const label = aspects.length > 1 ? aspects.find(({ id }) => id === aspect)?.label : undefined;
  const place = [label, EFFECT_REMARKS[effect]].filter(Boolean).join(', ');
  return place ? `${place}: ${value}` : value;
}
