import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { citedVersion } from '#record/entry/version.ts';
import { readLastCommits, type LastCommit } from '#record/read/last-commits.ts';
import { isDay, lastDayOf } from '#record/shared/when.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { comingDates } from '#record/terms/coming.ts';
import { readBuiltPage } from '../support/built-pages.ts';
import { attributeOf, findBy } from '../support/html.ts';
import { readSchema, schemaFaults } from '../support/json-schema.ts';
import { readPublished, type Published } from '../support/published.ts';
import { htmlInMarkdownForm, htmlOfMarkdown } from '../support/entry-markdown.ts';

const SITES = [
  { name: 'record', content: 'content', home: 'https://record.example/' },
  { name: 'fixture', content: 'tests/fixtures/content', home: 'https://record.example/ferries/' },
] as const;

describe.each(SITES)('beside the entries of $name', ({ name, content, home }) => {
  const { folder } = inject(name);
  const toUrl = (address: string) => new URL(address.slice(1), home).href;
  let published: Published;
  let commits: ReadonlyMap<string, LastCommit>;

  beforeAll(async () => {
    published = await readPublished(content);
    commits = await readLastCommits(content);
  });

  const fileOf = (slug: string, ending: string) =>
    readFile(join(folder, `entries/${slug}.${ending}`), 'utf8');

  test('lies each as Markdown: its title, its prose, all its sources, its address', async () => {
    for (const { slug, html, sources } of published.entries) {
      const markdown = await fileOf(slug, 'md');
      const shown = htmlOfMarkdown(markdown);
      expect(shown.match(/<h1>/g), slug).toHaveLength(1);
      expect(shown, slug).toContain(htmlInMarkdownForm(html, toUrl));
      expect([...markdown.matchAll(/^\[\^(.+?)\]:/gm)].map(([, id]) => id)).toEqual(sources);
      expect(markdown).toContain(`<${home}entries/${slug}/>`);
    }
  });

  test('lies each as CSL-JSON, as its schema says', async () => {
    const schema = await readSchema('csl-web-page');
    for (const entry of published.entries) {
      const { day } = citedVersion(entry, commits.get(entry.file.slice(entry.file.indexOf('entries/'))));
      const csl = JSON.parse(await fileOf(entry.slug, 'csl.json'));
      expect(schemaFaults(schema, csl), entry.slug).toEqual([]);
      expect(csl).toMatchObject([
        {
          id: entry.slug,
          title: entry.title,
          URL: `${home}entries/${entry.slug}/`,
          version: expect.stringContaining(day),
        },
      ]);
    }
  });

  test('lies each as BibLaTeX, which is read back as the same', async () => {
    for (const { slug, title } of published.entries) {
      const [read] = new Cite(await fileOf(slug, 'bib')).data;
      expect(read).toMatchObject({
        id: slug,
        type: 'webpage',
        title: title.replaceAll('\u00a0', ' '),
        URL: `${home}entries/${slug}/`,
      });
    }
  });

  test('says on each page to reference managers what to cite', async () => {
    for (const entry of published.entries.slice(0, 5)) {
      const { root } = await readBuiltPage(folder, `entries/${entry.slug}/index.html`);
      const contentOf = (meta: string) => attributeOf(findBy(root, 'name', meta)[0]!, 'content');
      const [csl] = JSON.parse(await fileOf(entry.slug, 'csl.json')) as [{ version: string }];
      expect(contentOf('citation_title')).toBe(entry.title);
      expect(contentOf('citation_author')).toBe(published.site.publisher);
      expect(contentOf('citation_publication_date')).toBe(csl.version.slice(0, 10).replaceAll('-', '/'));
    }
  });

  test('lies nothing for a draft, and each page names its Markdown', async () => {
    for (const { slug } of published.drafts) await expect(fileOf(slug, 'md')).rejects.toThrow('ENOENT');
    const slug = published.entries[0]?.slug ?? '';
    const { root } = await readBuiltPage(folder, `entries/${slug}/index.html`);
    const links = findBy(root, 'type', 'text/markdown').map((link) => attributeOf(link, 'href'));
    expect(links).toEqual([new URL(`${home}entries/${slug}.md`).pathname]);
  });

  test('lies a calendar with the milestones known to the day and the dates to come', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await readFile(join(folder, 'calendar.ics'), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const changes = published.entries.flatMap(({ slug, changes: own }) =>
      own.map((change) => ({ ...change, entry: slug })),
    );
    const milestones = published.entries.filter(({ key, date }) => key && isDay(date));
    const coming = comingDates(foldLedger(published.terms, changes), published.site.completeTo);
    expect(events.map(({ startDate }) => String(startDate)).toSorted()).toEqual(
      [...milestones.map(({ date }) => date), ...coming.map(({ until }) => lastDayOf(until))].toSorted(),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.filter(({ startDate }) => !startDate.isDate)).toEqual([]);
  });
});

describe('the calendar of this record', () => {
  test('holds the ends of 2030 and 2032', async () => {
    const text = await readFile(join(inject('record').folder, 'calendar.ics'), 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20301231');
    expect(text).toContain('DTSTART;VALUE=DATE:20321231');
  });
});
