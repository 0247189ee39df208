import ical, { ICalEventTransparency, escape } from 'ical-generator';
import type { Day } from '#record/shared/when.ts';
import type { Site } from '#record/site/schema.ts';
import type { CalendarEvent } from './events.ts';

/** Events of one day each as iCalendar (RFC 5545, RFC 7986); nothing in it depends on when it is written. */
export function toCalendar(
  events: readonly CalendarEvent[],
  { site, self }: { site: Site; self: string },
): string {
  const calendar = ical({
    // These the library does not escape.
    name: escape(site.title, false),
    description: escape(site.description, false),
    prodId: `//${escape(site.publisher, false)}//${escape(site.title, false)}//${site.language.toUpperCase()}`,
    source: self,
    ttl: WEEK_IN_SECONDS,
  });
  for (const event of events) {
    calendar.createEvent({
      id: event.id,
      start: midnightOf(event.day),
      allDay: true,
      stamp: midnightOf(event.changed),
      summary: event.title,
      description: event.text,
      url: event.url,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return withoutVendorHints(`${calendar.toString()}\r\n`);
}

/** How often those who subscribe need to ask. */
const WEEK_IN_SECONDS = 7 * 24 * 60 * 60;

function midnightOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Marks of one vendor's calendars, which know a day by `VALUE=DATE` too. */
function withoutVendorHints(text: string): string {
  return text.replaceAll(/^X-[A-Z]+-[A-Z]+-ALLDAYEVENT:TRUE\r\n/gm, '');
}
