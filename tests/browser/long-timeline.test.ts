import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newestFirst } from '#record/timeline/order.ts';
import type { Entry } from '#record/entry/entry.ts';
import { filterEntries } from '#record/timeline/filter.ts';
import { MOST_CARDS } from '#record/timeline/pages.ts';
import { readRecord } from '#check/read/read-record.ts';
import { makeLargeRecord } from '../../scripts/bench/large-record.ts';
import { buildSite } from '../../scripts/lib/build-site.ts';
import { serveSite, type RunningSite } from '../../scripts/lib/serve.ts';
import { projectFolder } from '#command/settings.ts';
import { useBrowser } from '../support/browser.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { findAll } from '../support/html.ts';
import { choose, shownEntries, statusOf } from '../support/timeline-page.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const ENTRIES = MOST_CARDS + 40;

let workshop = '';
let folder = '';
let site: RunningSite;
let timeline: Entry[] = [];

beforeAll(async () => {
  workshop = await mkdtemp(join(tmpdir(), 'long-'));
  const contentFolder = join(workshop, 'content');
  folder = join(workshop, 'site');
  await makeLargeRecord(join(projectFolder, 'tests/fixtures/content'), contentFolder, ENTRIES);
  const { record } = await readRecord(contentFolder);
  timeline = newestFirst(record!.entries.filter(({ draft }) => !draft));
  await buildSite(
    {
      contentFolder,
      outFolder: folder,
      basePath: '/long/',
      siteUrl: 'https://record.example',
    },
    { fresh: true },
  );
  site = await serveSite({ folder, basePath: '/long/', host: 'localhost', port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(workshop, { recursive: true, force: true });
});

describe('a timeline that does not fit on one page', () => {
  test('is split: no page has more cards than a phone can show, and none is lost', async () => {
    const pages = await readBuiltPages(folder);
    const counts = pages.map(
      ({ root }) => findAll(root, { name: 'article', attribute: 'data-entry' }).length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_CARDS);
    const { page } = await visit(browser, site.url, { javaScriptEnabled: false });
    const home = await shownEntries(page);
    const earlier = page.getByRole('navigation', { name: 'Earlier entries' }).getByRole('link');
    const found = [...home];
    for (const address of await earlier.evaluateAll((links) =>
      links.map((a) => (a as HTMLAnchorElement).href),
    )) {
      await page.goto(address);
      found.push(...(await shownEntries(page)));
    }
    expect(found).toEqual(timeline.map(({ slug }) => slug));
  });

  test('has further pages for a party with many entries', async () => {
    const [{ id: party } = { id: '' }] = (await readRecord(join(workshop, 'content'))).record!.parties;
    const involved = filterEntries(timeline, { parties: [party] }).map(({ slug }) => slug);
    expect(involved.length).toBeGreaterThan(MOST_CARDS);
    const { page } = await visit(browser, `${site.url}parties/${party}/`, { javaScriptEnabled: false });
    const first = await shownEntries(page);
    await page.getByRole('link', { name: 'page 2' }).click();
    expect(new URL(page.url()).pathname).toBe(`/long/parties/${party}/2/`);
    expect([...first, ...(await shownEntries(page))]).toEqual(involved);
  });

  test('reads its file at the first filter and no earlier, and finds entries that are on no page shown', async () => {
    const { page, requests, problems } = await visit(browser, site.url);
    expect(requests.some((request) => request.endsWith('timeline.json'))).toBe(false);
    await choose(page, 'Kind', 'deal');
    const deals = filterEntries(timeline, { kinds: ['deal'] }).map(({ slug }) => slug);
    await expect.poll(() => statusOf(page)).toBe(`${deals.length} of ${timeline.length} entries`);
    expect(await shownEntries(page)).toEqual(deals.slice(0, 20));
    expect(requests.filter((request) => request.endsWith('/long/timeline.json'))).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('shows cards like those of the pages', async () => {
    const { page } = await visit(browser, site.url);
    const slug = (await shownEntries(page)).at(-1)!;
    const card = page.locator(`[data-entry="${slug}"]:visible`);
    const textOf = async () => (await card.innerText()).split('\n').filter((line) => line.trim() !== '');
    // Its file has no summaries.
    const summary = await card.locator('.told > p').allInnerTexts();
    const shown = (await textOf()).filter((line) => !summary.includes(line));
    const address = await card.locator('a').getAttribute('href');
    await page.goto(`${site.url}?from=${slug.slice(0, 4)}-01-01&to=${slug.slice(0, 4)}-12-31`);
    await page.locator('[data-results]:visible').waitFor();
    expect(await textOf()).toEqual(shown);
    expect(await card.locator('a').getAttribute('href')).toBe(address);
  });

  test('paints what is found in steps', async () => {
    const { page } = await visit(browser, `${site.url}?to=2018-12-31`);
    await page.locator('[data-results]:visible').waitFor();
    expect(await shownEntries(page)).toHaveLength(20);
    await page.getByRole('button', { name: 'Show more' }).click();
    expect(await shownEntries(page)).toEqual(timeline.slice(0, 40).map(({ slug }) => slug));
    const focused = await page.evaluate(() => document.activeElement?.closest('article')?.dataset['entry']);
    expect(focused).toBe(timeline[20]!.slug);
  });

  test('comes back as it was when the filters are cleared', async () => {
    const { page } = await visit(browser, `${site.url}?kind=deal`);
    await page.locator('[data-results]:visible').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await page.locator('[data-results]').isVisible()).toBe(false);
    expect((await shownEntries(page)).at(0)).toBe(timeline[0]!.slug);
    expect(await statusOf(page)).toBe(`${timeline.length} entries`);
  });

  test('says so when its file cannot be had, and tries again at the next filter', async () => {
    const { page } = await visit(browser, site.url);
    await page.route('**/timeline.json', (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.getByLabel(/key milestones/).check();
    await expect.poll(() => statusOf(page)).toContain('could not be loaded');
    await page.getByLabel(/The latest/).check();
    await page.getByLabel(/key milestones/).check();
    const key = timeline.filter((entry) => entry.key).length;
    await expect.poll(() => statusOf(page)).toBe(`${key} of ${timeline.length} entries`);
  });

  test('leads from the strip of years to the pages of years that are not here', async () => {
    const { page } = await visit(browser, site.url);
    const years = page.getByRole('navigation', { name: 'Entries by year' }).getByRole('link');
    const latest = timeline[0]!.date.slice(0, 4);
    expect(await years.last().getAttribute('href')).toBe(`#y${latest}`);
    expect(await years.first().getAttribute('href')).toMatch(/^\/long\/years\/\d{4}\/$/);
  });
});

describe('a timeline that fits', () => {
  test('needs no file', async () => {
    const { url } = inject('record');
    expect((await fetch(`${url}timeline.json`)).status).toBe(404);
  });
});

test('the file of the long timeline is small', async () => {
  const bytes = await readFile(join(folder, 'timeline.json'));
  expect(bytes.length / ENTRIES).toBeLessThan(200);
});
