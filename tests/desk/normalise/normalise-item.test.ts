import { describe, expect, test } from 'vitest';
import { normaliseItem } from '#desk/normalise/normalise-item.ts';
import type { RawItem } from '#desk/normalise/raw-item.ts';

const origin = {
  feed: 'wire',
  publisher: 'The Wire',
  tier: 'secondary',
  now: new Date('2026-02-01T00:00:00Z'),
} as const;

describe('normaliseItem', () => {
  test('names the feed it came from', () => {
    expect(normaliseItem(rawItem({}), origin)).toEqual({
      feed: 'wire',
      publisher: 'The Wire',
      tier: 'secondary',
      url: 'https://wire.example/port',
      title: 'Port opens',
      summary: '',
      published: null,
      guid: null,
    });
  });

  test.each([
    'javascript:alert(1)',
    'ftp://wire.example/',
    'https://a:b@wire.example/',
    ' ',
    `https://wire.example/${'a'.repeat(5000)}`,
  ])('drops an item whose only address is %j', (link) => {
    expect(normaliseItem(rawItem({ link }), origin)).toBeNull();
  });

  test('resolves a relative address against the base', () => {
    const item = rawItem({ link: '../b c', base: 'https://wire.example/a/d/' });
    expect(normaliseItem(item, origin)?.url).toBe('https://wire.example/a/b%20c');
  });

  test('takes a guid for the address only where it may be one', () => {
    const guid = 'https://wire.example/guid';
    expect(normaliseItem(rawItem({ link: null, guid, guidIsLink: true }), origin)?.url).toBe(guid);
    expect(normaliseItem(rawItem({ link: null, guid }), origin)).toBeNull();
    expect(
      normaliseItem(rawItem({ link: null, guid: 'x', guidIsLink: true, base: guid }), origin),
    ).toBeNull();
  });

  test('takes the first date that is one, of publication before change', () => {
    const item = rawItem({ published: ['never', '2026-01-02'], updated: ['2026-01-03'] });
    expect(normaliseItem(item, origin)?.published).toBe('2026-01-02T00:00:00.000Z');
  });

  test('names an item without a title by its summary, and drops one without either', () => {
    expect(normaliseItem(rawItem({ title: '<img>', summary: '<p>Ships first.</p>' }), origin)?.title).toBe(
      'Ships first.',
    );
    expect(normaliseItem(rawItem({ title: '' }), origin)).toBeNull();
  });

  test('shortens what is no headline and no summary', () => {
    const item = normaliseItem(rawItem({ title: 'a '.repeat(1000), summary: 'b '.repeat(5000) }), origin);
    expect([item!.title.length <= 500, item!.summary.length <= 2000]).toEqual([true, true]);
  });

  test('reads no further in markup than is shown, and stops before a reference or a tag', () => {
    const hidden = `<i title="${'a'.repeat(5950)}"></i>`;
    const cut = (end: string) =>
      normaliseItem(rawItem({ summary: `${hidden}${'b'.repeat(30)}${end}` }), origin);
    expect(cut('&amp;c'.repeat(9))?.summary).toBe('b'.repeat(30));
    expect(cut(`<img src="${'c'.repeat(99)}">d`)?.summary).toBe('b'.repeat(30));
    expect(cut('')?.summary).toBe('b'.repeat(30));
  });

  test('takes a file for the address of an item that has no other', () => {
    const enclosure = 'https://wire.example/port.mp3';
    const item = (parts: Partial<RawItem>) =>
      normaliseItem(rawItem({ enclosure, link: null, ...parts }), origin)?.url;
    expect(item({})).toBe(enclosure);
    expect(item({ link: 'https://wire.example/port' })).toBe('https://wire.example/port');
    expect(item({ guid: 'https://wire.example/guid', guidIsLink: true })).toBe('https://wire.example/guid');
    expect(item({ enclosure: 'javascript:alert(1)' })).toBeUndefined();
  });
});

function rawItem(parts: Partial<RawItem>): RawItem {
  return {
    title: 'Port opens',
    titleKind: 'markup',
    summary: '',
    link: 'https://wire.example/port',
    enclosure: null,
    guid: null,
    guidIsLink: false,
    published: [],
    updated: [],
    base: null,
    ...parts,
  };
}
