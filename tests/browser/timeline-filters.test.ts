import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { filterEntries, type TimelineFilter } from '#record/timeline/filter.ts';
import { newestFirst } from '#record/timeline/order.ts';
import { useBrowser } from '../support/browser.ts';
import { day } from '../support/builders.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { readPublished } from '../support/published.ts';
import { choose, shownEntries, statusOf } from '../support/timeline-page.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const entries = newestFirst((await readPublished('content')).entries);
const wanted = (filter: TimelineFilter) => filterEntries(entries, filter).map(({ slug }) => slug);

async function open(question = ''): Promise<Page> {
  const { page, problems } = await visit(browser, `${inject('record').url}${question}`);
  expect(problems).toEqual([]);
  return page;
}

describe('the filters of the timeline', () => {
  test('combine: any of the values within one, all of them together', async () => {
    const page = await open();
    await choose(page, 'Kind', 'deal', 'amendment');
    await choose(page, 'Party', 'amazon');
    expect(await shownEntries(page)).toEqual(wanted({ kinds: ['deal', 'amendment'], parties: ['amazon'] }));
    await choose(page, 'Status', 'reported');
    const left = wanted({ kinds: ['deal', 'amendment'], parties: ['amazon'], statuses: ['reported'] });
    expect(await shownEntries(page)).toEqual(left);
    expect(left.length).toBeLessThan(wanted({ parties: ['amazon'] }).length);
  });

  test('take a term and two dates', async () => {
    const page = await open();
    await choose(page, 'Term', 'equity-stake');
    await choose(page, 'Dates');
    await page.getByLabel('From', { exact: true }).fill('2019-07-22');
    await page.getByLabel('To', { exact: true }).fill('2023-12-31');
    const span = { from: day('2019-07-22'), to: day('2023-12-31') };
    expect(await shownEntries(page)).toEqual(wanted({ terms: ['equity-stake'], ...span }));
    expect(new URL(page.url()).search).toBe('?term=equity-stake&from=2019-07-22&to=2023-12-31');
  });

  test('work with the key milestones', async () => {
    const page = await open();
    await page.getByLabel(/key milestones/).check();
    await choose(page, 'Kind', 'amendment');
    expect(await shownEntries(page)).toEqual(wanted({ key: true, kinds: ['amendment'] }));
    expect(new URL(page.url()).search).toBe('?view=key&kind=amendment');
  });

  test('say how many entries there are, and hide the years without any', async () => {
    const page = await open('?kind=investment');
    const left = wanted({ kinds: ['investment'] });
    expect(await statusOf(page)).toBe(`${left.length} of ${entries.length} entries`);
    const years = new Set(left.map((slug) => slug.slice(0, 4)));
    expect(await page.locator('[data-year]:visible').count()).toBe(years.size);
  });

  test('say when nothing is left, and are cleared by one button', async () => {
    const page = await open('?kind=investment&from=2026-12-31');
    expect(await statusOf(page)).toContain('No entry');
    expect(await shownEntries(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await shownEntries(page)).toHaveLength(entries.length);
    expect(await statusOf(page)).toBe(`${entries.length} entries`);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('button', { name: 'Clear filters' }).isVisible()).toBe(false);
  });

  test('tell beside each choice how many entries it would show', async () => {
    const page = await open('?party=amazon');
    await page.locator('summary', { hasText: 'Kind' }).click();
    const deal = page.locator('label', { has: page.locator('input[value=deal]') });
    const count = wanted({ parties: ['amazon'], kinds: ['deal'] }).length;
    await expect.poll(() => deal.locator('[data-count]').innerText()).toBe(String(count));
  });

  test('survive a reload and the way back', async () => {
    const page = await open();
    await choose(page, 'Kind', 'deal');
    await choose(page, 'Status', 'reported');
    const both = await shownEntries(page);
    await page.reload();
    expect(await shownEntries(page)).toEqual(both);
    expect(await page.locator('input[value=deal]').isChecked()).toBe(true);
    await page.goBack();
    expect(await shownEntries(page)).toEqual(wanted({ kinds: ['deal'] }));
    expect(await page.locator('input[value=reported]').isChecked()).toBe(false);
    await page.goBack();
    expect(await shownEntries(page)).toHaveLength(entries.length);
    await page.goForward();
    expect(await shownEntries(page)).toEqual(wanted({ kinds: ['deal'] }));
  });

  test('are there again on the way back from an entry', async () => {
    const page = await open('?kind=deal');
    await page.locator('[data-entry]:visible a').first().click();
    await page.waitForURL(/entries/);
    await page.goBack();
    await expect.poll(() => shownEntries(page)).toEqual(wanted({ kinds: ['deal'] }));
  });

  test('work by keyboard, and Escape leads back to the name of the menu', async () => {
    const page = await open();
    const name = page.locator('summary', { hasText: 'Status' });
    await name.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await shownEntries(page)).toEqual(wanted({ statuses: ['official'] }));
    await page.keyboard.press('Escape');
    expect(await page.locator('details[open]').count()).toBe(0);
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('close their menu when anything else is clicked', async () => {
    const page = await open();
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.locator('h1').click();
    expect(await page.locator('details[open]').count()).toBe(0);
  });

  test('put the oldest first, alone or with others, and undo it', async () => {
    const page = await open();
    await page.getByLabel('Order').selectOption('Oldest first');
    expect(await shownEntries(page)).toEqual(wanted({}).toReversed());
    expect(await statusOf(page)).toBe(`${entries.length} entries`);
    await choose(page, 'Kind', 'deal');
    expect(await shownEntries(page)).toEqual(wanted({ kinds: ['deal'] }).toReversed());
    await page.reload();
    expect(await shownEntries(page)).toEqual(wanted({ kinds: ['deal'] }).toReversed());
    await page.getByLabel('Order').selectOption('Newest first');
    expect(await shownEntries(page)).toEqual(wanted({ kinds: ['deal'] }));
    expect(new URL(page.url()).search).toBe('?kind=deal');
  });

  test('ignore what an address makes up', async () => {
    const page = await open('?kind=nonsense&from=soon&view=sideways');
    expect(await shownEntries(page)).toHaveLength(entries.length);
  });

  test.each([320, 390, 1280])(
    'fit a window of %i px with a menu open, in a row that sticks',
    async (width) => {
      const page = await open('?party=openai');
      await page.setViewportSize({ width, height: 800 });
      await page.locator('summary', { hasText: 'Dates' }).click();
      const faults = await page.evaluate(findLayoutFaults, { target: width === 390 ? 44 : 24 });
      // Each menu is marked as one, and opening another folds this one.
      const marks = page.locator('timeline-filters summary');
      for (const menu of await marks.all())
        expect(await menu.evaluate((it) => getComputedStyle(it, '::after').content)).toContain('▾');
      expect(await page.locator('timeline-filters details[open]').count()).toBe(1);
      // What lies below an open menu is covered by it.
      expect(faults.filter((fault) => !fault.startsWith('overlap'))).toEqual([]);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
      const box = await marks.first().boundingBox();
      expect(box?.y).toBeLessThan(60);
      await marks.first().click();
      expect(await page.locator('timeline-filters details[open] summary').allInnerTexts()).toEqual([
        expect.stringContaining('Kind'),
      ]);
    },
  );

  test('without scripts give way to the lists by year, party and term', async () => {
    const { page } = await visit(browser, inject('record').url, { javaScriptEnabled: false });
    expect(await page.locator('timeline-filters details:visible').count()).toBe(0);
    const lists = page.getByRole('navigation', { name: 'Lists of entries' });
    expect(await lists.getByRole('link', { name: 'By term of the contract' }).isVisible()).toBe(true);
    expect(await page.getByRole('navigation', { name: 'Entries by year' }).isVisible()).toBe(true);
    expect(await page.getByLabel(/key milestones/).isVisible()).toBe(true);
    await lists.getByRole('link', { name: 'By party' }).click();
    expect(new URL(page.url()).pathname).toBe('/parties/');
  });
});

describe('the strip of years', () => {
  test('leads to each year on the page, says how much is there, and keeps clear of the filters', async () => {
    const page = await open();
    const years = page.getByRole('navigation', { name: 'Entries by year' });
    const count = entries.filter(({ date }) => date.startsWith('2023')).length;
    const link = years.getByRole('link', { name: `2023 : ${count} entries` });
    await link.click();
    expect(page.url()).toBe(`${inject('record').url}#y2023`);
    const row = await page.locator('timeline-filters .row').boundingBox();
    const heading = await page.locator('#y2023').boundingBox();
    expect(heading!.y).toBeGreaterThanOrEqual(row!.y + row!.height - 1);
  });
});
