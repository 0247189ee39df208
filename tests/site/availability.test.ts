import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { formatWhenShort } from '#record/shared/format-when.ts';
import { readBuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, textOf } from '../support/html.ts';
import { readThisRecord } from '../support/this-record.ts';

const { folder } = inject('record');
const { availability, misreadings, site } = await readThisRecord();
const { models, offers, channels, repeated } = availability!;
const pageOf = async (file: string) => (await readBuiltPage(folder, file)).root;
const linksIn = async (file: string) =>
  findAll(await pageOf(file), { name: 'a', attribute: 'href' }).map((link) => attributeOf(link, 'href'));

describe('the page of availability', () => {
  test('is at most 35 KB as sent', async () => {
    const html = await readFile(join(folder, 'availability/index.html'));
    expect(gzipSync(html).length).toBeLessThanOrEqual(35 * 1024);
  });

  test('tells every offer once in the table and once in the history of its model', async () => {
    const page = await pageOf('availability/index.html');
    const told = models.flatMap(({ id }) => {
      const [row] = findBy(page, 'data-model', id);
      return findAll(row!, { name: 'li', attribute: 'data-from' }).map((item) => [
        id,
        attributeOf(item, 'data-stage'),
        attributeOf(item, 'data-from') || null,
      ]);
    });
    expect(told.toSorted()).toEqual(offers.map(({ model, stage, from }) => [model, stage, from]).toSorted());
    const text = textOf(page);
    const sourceLinks = findAll(page, { attribute: 'data-cite' }).length;
    expect(sourceLinks).toBe(offers.flatMap(({ sources }) => sources).length);
    const days = offers.flatMap(({ from }) => (from ? formatWhenShort(from) : []));
    expect(days.filter((day) => !text.includes(day))).toEqual([]);
  });

  test('leads from each stage in the table to what it rests on, and says so', async () => {
    const rows = findAll(await pageOf('availability/index.html'), { name: 'tr', attribute: 'data-model' });
    const stages = rows.flatMap((row) => findAll(row, { name: 'li', attribute: 'data-from' }));
    const links = stages.flatMap((stage) => findAll(stage, { name: 'a', attribute: 'href' }));
    expect(links).toHaveLength(offers.length);
    const names = links.map((link) => attributeOf(link, 'aria-label') ?? '');
    expect(names.filter((name) => !/^.+ on .+: .+ – (?:entry|source) “.+”$/.test(name))).toEqual([]);
    const [bedrock] = links.filter((link) =>
      attributeOf(link, 'aria-label')?.startsWith('GPT-5.5 on Amazon Bedrock: generally available, 1 Jun'),
    );
    expect(attributeOf(bedrock!, 'href')).toBe('/entries/2026-06-01-bedrock-ga/');
  });

  test('tells the lead of a model once in its row, with why it does not count under the clause', async () => {
    const [row] = findBy(await pageOf('availability/index.html'), 'data-model', 'gpt-5-5');
    expect(textOf(row!).match(/\d+ days?/g)).toEqual(['38 days']);
    expect(textOf(row!)).toMatch(/38 days\s+reported, but one day lies before the clause/);
  });

  test('says once what stands in most notes', async () => {
    const text = textOf(await pageOf('availability/index.html'));
    expect(text.split(repeated!).length - 1).toBe(1);
  });

  test('has a place for each model and channel that other pages lead to', async () => {
    const page = await pageOf('availability/index.html');
    const ids = new Set(findAll(page, { attribute: 'id' }).map((element) => attributeOf(element, 'id')));
    const wanted = [...models.map(({ id }) => id), ...channels.map(({ id }) => `channel-${id}`)];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('is led to from parties, entries, sources and the term whose practice it shows', async () => {
    expect(await linksIn('parties/aws/index.html')).toContain('/availability/amazon-bedrock/');
    expect(await linksIn('entries/2026-09-03-gpt6-launch/index.html')).toContain(
      '/availability/#gpt-6-astra',
    );
    expect(await linksIn('sources/aws-2026-gpt6/index.html')).toContain('/availability/#gpt-6-astra');
    const term = await pageOf('terms/first-ship/index.html');
    expect(textOf(term)).toMatch(
      /What practice shows.*This is what was seen, not what was agreed\..*at least 3 days, reported \(GPT-6 Astra\)/s,
    );
  });

  test('says so where nothing is on record', async () => {
    const { folder: fixture } = inject('fixture');
    const { root } = await readBuiltPage(fixture, 'availability/index.html');
    expect(textOf(root)).toContain('Nothing is on record of what is on offer where.');
  });
});

test('the page of a channel has the offers of that channel alone, and is led to from the table of all', async () => {
  const links = await linksIn('availability/index.html');
  for (const { id } of channels) {
    const page = await pageOf(`availability/${id}/index.html`);
    const told = findAll(page, { name: 'tr', attribute: 'data-model' }).flatMap((row) =>
      findAll(row, { name: 'li', attribute: 'data-from' }).map((item) => [
        attributeOf(row, 'data-model'),
        attributeOf(item, 'data-stage'),
        attributeOf(item, 'data-from') || null,
      ]),
    );
    const own = offers.filter(({ channel }) => channel === id);
    expect(told.toSorted()).toEqual(own.map(({ model, stage, from }) => [model, stage, from]).toSorted());
    expect(links).toContain(`/availability/${id}/`);
  }
});

describe('the feed of availability', () => {
  test('has the latest hundred offers with a date', async () => {
    const xml = await readFile(join(folder, 'availability/rss.xml'), 'utf8');
    expect(xml.split('<item>').length - 1).toBe(Math.min(100, offers.filter(({ from }) => from).length));
  });
});

describe('the page of misreadings', () => {
  test('has a place for each, with its verdict', async () => {
    const page = await pageOf('misreadings/index.html');
    const told = findAll(page, { attribute: 'data-misreading' }).map((article) => [
      attributeOf(article, 'data-misreading'),
      attributeOf(findAll(article, { attribute: 'data-verdict' })[0]!, 'data-verdict'),
    ]);
    expect(told.toSorted()).toEqual(misreadings.map(({ id, verdict }) => [id, verdict]).toSorted());
  });

  test('is led to from each term and entry that a misreading concerns, and each misreading from some', async () => {
    const pages = [
      ...misreadings.flatMap(({ id, terms }) => terms.map((term) => ({ id, file: `terms/${term}` }))),
      ...misreadings.flatMap(({ id, entries }) => entries.map((slug) => ({ id, file: `entries/${slug}` }))),
    ];
    for (const [file, concerned] of Map.groupBy(pages, ({ file }) => file)) {
      const links = (await linksIn(`${file}/index.html`)).filter((link) =>
        link?.startsWith('/misreadings/#'),
      );
      const first = concerned.slice(0, 3).map(({ id }) => `/misreadings/#${id}`);
      expect([file, links]).toEqual([file, first]);
    }
  });
});

test('the gaps and the scope are told on the page about the record', async () => {
  const text = textOf(await pageOf('about/index.html'));
  for (const gap of [...site.gaps, site.scope!]) expect(text).toContain(gap);
  expect(site.gaps.length).toBeGreaterThan(3);
});
