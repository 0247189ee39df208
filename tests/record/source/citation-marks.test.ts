import { describe, expect, test } from 'vitest';
import { citationTargets, finishProse, marksIn } from '#record/source/citation-marks.ts';
import { linkCheckSchema } from '#record/source/links-schema.ts';
import { makeSource } from '../../support/builders.ts';

const mark = (id: string) => `<a data-cite="${id}"></a>`;

const targets = citationTargets(
  ['first', 'second'],
  new Map([
    ['first', makeSource({ publisher: 'Globe', url: 'https://globe.example/?a=1&b=2' })],
    ['second', makeSource({ publisher: 'A & B "now" <' })],
  ]),
);

const finish = (html: string, base = '/') => finishProse(html, targets, base);
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value);

test('marksIn says how often each source is cited, and which of its passages', () => {
  const passage = '<a data-cite="first" data-passage="end"></a>';
  const html = `<p>One.${mark('first')}${mark('second')} Two.${passage}${passage}</p>`;
  expect([...marksIn(html)]).toEqual([
    ['first', { count: 3, passages: ['end'] }],
    ['second', { count: 1, passages: [] }],
  ]);
});

describe('citationTargets', () => {
  test('numbers the sources in the order given, from 1, and names them', () => {
    expect([...targets].map(([id, { number, label }]) => [id, number, label])).toEqual([
      ['first', 1, 'Globe'],
      ['second', 2, 'A & B "now" <'],
    ]);
  });

  test('name an unknown source by its id', () => {
    expect(citationTargets(['unknown'], new Map()).get('unknown')?.label).toBe('unknown');
  });
});

describe('finishProse', () => {
  test('numbers each mark after the list and leads to its place there', () => {
    const html = finish(`<p>One.${mark('second')} Two.${mark('first')}</p>`);
    expect(attributes(html, 'href')).toEqual(['#source-second', '#source-first']);
    expect([...html.matchAll(/>(\d|\?)<\/a>/g)].map(([, number]) => number)).toEqual(['2', '1']);
    expect(attributes(html, 'data-cite')).toEqual(['second', 'first']);
  });

  test('gives each mark an id of its own, counted by source', () => {
    const html = finish(mark('first') + mark('second') + mark('first'));
    expect(attributes(html, 'id')).toEqual(['cite-1-1', 'cite-2-1', 'cite-1-2']);
  });

  test('leads from a mark that names a passage to that passage in the list', () => {
    const html = finish('<a data-cite="first" data-passage="end"></a>');
    expect(attributes(html, 'href')).toEqual(['#source-first_end']);
    expect(attributes(html, 'data-cite')).toEqual(['first']);
  });

  test('opens the source of quoted words at them', () => {
    const html = finish('<q><a data-quote="first" href="#:~:text=a%20few">a few</a></q>');
    expect(html).toBe('<q><a href="https://globe.example/?a=1&amp;b=2#:~:text=a%20few">a few</a></q>');
  });

  test.each([
    [{ state: 'says', since: '2026-05-02', checked: '2026-05-09' }, ' (quotation checked on 9 May 2026)'],
    [
      { state: 'not-found', since: '2026-05-02', checked: '2026-05-09', missing: ['a few'] },
      ' (not found since 2 May 2026: the text may have changed)',
    ],
    [{ state: 'not-found', since: '2026-05-02', checked: '2026-05-02', missing: ['a few'] }, ''],
    [{ state: 'unreadable', since: '2026-05-02', checked: '2026-05-02' }, ''],
  ])('says behind quoted words what was found when they were looked for: %o', (words, told) => {
    const check = linkCheckSchema.parse({ state: 'ok', since: '2026-05-02', checked: '2026-05-09', words });
    const checked = citationTargets(['a'], new Map([['a', { ...makeSource(), check }]]));
    const html = finishProse('<q><a data-quote="a" href="#:~:text=a%20few">a few</a></q>.', checked, '/');
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe(`a few${told}.`);
    expect(html.includes('</q><small class="checked" data-pagefind-ignore>')).toBe(told !== '');
  });

  test('puts nothing between a word and its mark', () => {
    expect(finish(`word.${mark('first')}`)).toMatch(/^word\.<sup/);
  });

  test('escapes what a publisher puts into an attribute', () => {
    const [label] = attributes(finish(mark('second')), 'aria-label');
    expect(label).toBe('Source 2: A &amp; B &quot;now&quot; &lt;');
  });

  test('shows a mark whose source is not listed as such', () => {
    expect(finish(mark('unknown'))).toContain('>?</a>');
  });

  test('puts the base path before root-relative links only', () => {
    const links = ['/terms/', '//elsewhere.example/', 'https://example.org/a', '#below'];
    const html = links.map((href) => `<a class="x" href="${href}">x</a>`).join('');
    expect(attributes(finish(html, '/record/'), 'href')).toEqual(['/record/terms/', ...links.slice(1)]);
    expect(finish(html)).toBe(html);
  });

  test('leaves text alone that looks like a link', () => {
    const html = '<p>href="/terms/"</p>';
    expect(finish(html, '/record')).toBe(html);
  });
});
