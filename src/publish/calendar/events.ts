import type { Entry } from '#record/entry/entry.ts';
import { versionOf } from '#record/entry/version.ts';
import { isDay, lastDayOf, type Day } from '#record/shared/when.ts';
import { entryAddress, termAddress, type ToUrl } from '#record/shared/address.ts';
import { feedId } from '../syndication/feed.ts';
import type { Site } from '#record/site/schema.ts';
import { comingDates, type ComingDate } from '#record/terms/coming.ts';
import type { TermHistory } from '#record/terms/ledger.ts';
import { spanText, wordsFor } from '#record/terms/value-words.ts';

/** One day of the calendar. */
export interface CalendarEvent {
  /** Lasts even when the entry's file is renamed or the site moves. */
  id: string;
  day: Day;
  title: string;
  text: string;
  url: string;
  /** When it was last changed in the record. */
  changed: Day;
}

interface Context {
  site: Site;
  toUrl: ToUrl;
}

/** Milestones up to the day the record is complete to; those not known to the day have no place in a calendar. */
export function milestoneEvents(entries: readonly Entry[], { site, toUrl }: Context): CalendarEvent[] {
  return entries
    .filter(({ key, date }) => key && isDay(date))
    .map((entry) => ({
      id: feedId(site, entry),
      day: lastDayOf(entry.date),
      title: entry.title,
      text: entry.summary,
      url: toUrl(entryAddress(entry.slug)),
      changed: versionOf(entry),
    }));
}

/** Last days of values that run out by themselves: "through 2030" is 31 December 2030. */
export function comingEvents(
  ledger: readonly TermHistory[],
  { entries, ...context }: Context & { entries: ReadonlyMap<string, Entry> },
): CalendarEvent[] {
  return comingDates(ledger, context.site.completeTo).flatMap((coming) => {
    const entry = entries.get(coming.period.entry ?? '');
    return entry ? [lastDayEvent(coming, { entry, ...context })] : [];
  });
}

function lastDayEvent(
  { term, aspect, period, until }: ComingDate,
  { entry, site, toUrl }: Context & { entry: Entry },
): CalendarEvent {
  const name = term.aspects.length > 1 ? `${term.label} (${aspect.label})` : term.label;
  const { detail, label } = wordsFor(period);
  return {
    id: `${feedId(site, entry)}/until/${term.id}/${aspect.id}`,
    day: lastDayOf(until),
    title: `Last day: ${name}`,
    text: [`${period.value}.`, detail ?? '', `${label}: ${spanText({ through: until })}.`]
      .filter(Boolean)
      .join(' '),
    url: toUrl(termAddress(term.id)),
    changed: versionOf(entry),
  };
}
