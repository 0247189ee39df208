import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toCalendar } from '#publish/calendar/calendar.ts';
import type { CalendarEvent } from '#publish/calendar/events.ts';
import { day, makeSite } from '../../support/builders.ts';

const event: CalendarEvent = {
  id: 'tag:code.example,2024-06-01:people/record/entries/deal',
  day: day('2024-05-01'),
  title: 'Terms; new, “better”\\worse',
  text: `Line one, ${'and a long text with – and ’ '.repeat(8)}.\nLine; two`,
  url: 'https://record.example/entries/deal/',
  changed: day('2024-06-01'),
};

const site = makeSite({ title: 'A record; of things, old', publisher: 'Ed, Co; Sons' });
const text = toCalendar([event, { ...event, id: 'other' }], {
  site,
  self: 'https://record.example/calendar.ics',
});
const read = new ICAL.Component(ICAL.parse(text));
const [vevent] = read.getAllSubcomponents('vevent');

describe('toCalendar', () => {
  test('is read back whole', () => {
    const found = new ICAL.Event(vevent);
    expect([found.uid, found.summary, found.description]).toEqual([event.id, event.title, event.text]);
    expect(vevent?.getFirstPropertyValue('url')).toBe(event.url);
    // The reader leaves names as they are written.
    const name = String.raw`A record\; of things\, old`;
    expect(read.getFirstPropertyValue('name')).toBe(name);
    expect(read.getFirstPropertyValue('x-wr-calname')).toBe(name);
  });

  test('gives a day without a time of day, which would move with the time zone', () => {
    const start = vevent?.getFirstProperty('dtstart');
    expect(start?.type).toBe('date');
    expect(String(start?.getFirstValue())).toBe('2024-05-01');
    expect(new ICAL.Event(vevent).duration.toString()).toBe('P1D');
  });

  test('is stamped with the day the record changed, not with the clock', () => {
    expect(String(vevent?.getFirstPropertyValue('dtstamp'))).toBe('2024-06-01T00:00:00Z');
  });

  test('keeps nobody busy and rings no alarm', () => {
    expect(vevent?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(text).not.toContain('VALARM');
  });

  test('has what RFC 5545 requires: version, product, lines of 75 octets that end in CRLF', () => {
    expect(read.getFirstPropertyValue('version')).toBe('2.0');
    expect(read.getFirstPropertyValue('prodid')).toBe('-//Ed, Co; Sons//A record; of things, old//EN');
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  test('names no vendor in properties of its own', () => {
    expect(text.match(/^X-.*?(?=[:;])/gm)).toEqual(['X-WR-CALNAME', 'X-WR-CALDESC', 'X-PUBLISHED-TTL']);
  });
});
