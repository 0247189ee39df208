import type { APIContext } from 'astro';
import { toCalendar } from '#publish/calendar/calendar.ts';
import { comingEvents, milestoneEvents } from '#publish/calendar/events.ts';
import { ADDRESS } from '#record/shared/address.ts';
import { getRecord } from './record.ts';
import { toUrlOf } from './to-url.ts';

/** Past milestones and coming dates as an iCalendar file. */
export async function recordCalendar(context: APIContext): Promise<string> {
  const { site, timeline, entries, ledger } = await getRecord();
  const toUrl = toUrlOf(context);
  const events = [
    ...milestoneEvents(timeline, { site, toUrl }),
    ...comingEvents(ledger, { site, toUrl, entries }),
  ];
  return toCalendar(events, { site, self: toUrl(ADDRESS.calendar) });
}
