import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { formatWhen } from '#record/shared/format-when.ts';
import type { Day } from '#record/shared/when.ts';
import { haveAllPages } from '#record/terms/compared-pairs.ts';
import { compareDays } from '#record/terms/compare.ts';
import { DIFFERENCES, DIFFERENCE_LABELS } from '#record/terms/difference.ts';
import { stepsAround } from '#record/terms/steps.ts';
import { useBrowser } from '../support/browser.ts';
import { useManyChanges } from '../support/many-changes-site.ts';
import { expectedComparison, shownComparison } from '../support/shown-comparison.ts';
import { settle, visit } from '../support/visit.ts';

const browser = useBrowser();
const SCRIPT = /any-pair/;

const many = useManyChanges();

const dayAt = (place: number): Day => many().days.at(place)!;
const addressOf = (before: string, after: string) => `${many().url}compare/?before=${before}&after=${after}`;
const open = (before: string, after: string) => visit(browser, addressOf(before, after));
const statusOf = (page: Page) => page.locator('any-pair [role=status]').innerText();
const titleOf = (before: Day, after: Day) => `${formatWhen(before)} to ${formatWhen(after)}`;

async function pick(page: Page, before: string, after: string): Promise<void> {
  await page.selectOption('compare-picker select[name=before]', before);
  await page.selectOption('compare-picker select[name=after]', after);
  await page.click('compare-picker button');
}

describe('two days without a page of their own', () => {
  const pairs = [
    [0, -1],
    [2, -3],
    [3, 7],
    [7, 9],
    [9, 12],
    [-9, -1],
    [-3, -1],
  ] as const;

  test('are shown as the rule compares them, in every way that terms can differ', async () => {
    expect(haveAllPages(many().days)).toBe(false);
    const met = new Set<string>();
    for (const [from, to] of pairs) {
      const [before, after] = [dayAt(from), dayAt(to)];
      const compared = compareDays(many().ledger, before, after);
      const { page, problems } = await open(before, after);
      expect(await shownComparison(page), `${before} ${after}`).toEqual(expectedComparison(compared));
      expect(await page.locator('main ins, main del').count()).toBe(0);
      expect(problems).toEqual([]);
      for (const { difference } of compared) met.add(difference);
    }
    expect([...met].toSorted()).toEqual(DIFFERENCES.toSorted());
  });

  test('are named wherever the page names its days, and the picture of two other days is away', async () => {
    const [before, after] = [dayAt(3), dayAt(20)];
    const { page } = await open(before, after);
    expect((await page.title()).startsWith(titleOf(before, after))).toBe(true);
    const dates = (selector: string) => page.locator(selector).evaluateAll(datesOf);
    expect(await dates('h1 time')).toEqual([before, after]);
    expect(await dates('.heads time')).toEqual([before, after]);
    expect(await dates('a[href*="/contract/"] time')).toEqual([before, after]);
    expect(await page.inputValue('select[name=before]')).toBe(before);
    expect(await page.inputValue('select[name=after]')).toBe(after);
    expect(await page.locator('.printed').textContent()).toBe(page.url());
    expect(await page.locator('.contract-picture').isVisible()).toBe(false);
    expect(await page.locator('main [aria-current]').count()).toBe(0);
  });

  test('lead on to the change before the older and the one after the newer', async () => {
    const pair = { before: dayAt(5), after: dayAt(15) };
    const { page } = await open(pair.before, pair.after);
    const { previous, next } = stepsAround(many().ledger, many().days, pair);
    const hrefs = await page
      .locator('.steps a')
      .evaluateAll((links) => links.map((it) => it.getAttribute('href')));
    expect(hrefs).toEqual(
      [previous, next].map(
        (step) => `${new URL(many().url).pathname}compare/${step!.before}/${step!.after}/`,
      ),
    );
  });

  test('say how each aspect of a term differs', async () => {
    const { page } = await open(dayAt(3), dayAt(20));
    const aspects = page.locator('[data-aspect]:has(.difference)');
    expect(await aspects.count()).toBeGreaterThan(2);
    for (const aspect of await aspects.all()) {
      const difference = (await aspect.getAttribute('data-difference')) as (typeof DIFFERENCES)[number];
      expect(await aspect.locator('.difference').textContent()).toBe(DIFFERENCE_LABELS[difference]);
      expect(await aspect.locator('.sides.moved').count()).toBe(difference === 'unchanged' ? 0 : 1);
    }
  });

  test('are reached with the picker, stay after a reload, and back leads back', async () => {
    const { page } = await visit(browser, `${many().url}compare/`);
    const first = await page.title();
    await pick(page, dayAt(20), dayAt(4));
    await page.waitForURL(addressOf(dayAt(4), dayAt(20)));
    await settle(page);
    const shown = await shownComparison(page);
    expect(shown).toEqual(expectedComparison(compareDays(many().ledger, dayAt(4), dayAt(20))));
    await page.reload();
    await settle(page);
    expect(await shownComparison(page)).toEqual(shown);
    await page.goBack();
    await page.waitForURL(`${many().url}compare/`);
    expect(await page.title()).toBe(first);
  });

  test('are put in order where the address names the newer first', async () => {
    const { page } = await open(dayAt(20), dayAt(4));
    await page.waitForURL(addressOf(dayAt(4), dayAt(20)));
    expect((await page.title()).startsWith(titleOf(dayAt(4), dayAt(20)))).toBe(true);
  });
});

describe('an address that names', () => {
  test('two neighbours leads to their page', async () => {
    const { page } = await visit(browser, `${many().url}compare/`);
    await page.goto(addressOf(dayAt(4), dayAt(5)));
    await page.waitForURL(`${many().url}compare/${dayAt(4)}/${dayAt(5)}/`);
    expect(await page.locator('any-pair').count()).toBe(0);
  });

  test.each([
    ['a day on which nothing changed', () => `?before=2018-06-02&after=${dayAt(-1)}`],
    ['no day', () => '?before=&after=yesterday'],
    ['one day twice', () => `?before=${dayAt(4)}&after=${dayAt(4)}`],
    ['one day only', () => `?after=${dayAt(4)}`],
  ])('%s says so, above the comparison shown first', async (_name, query) => {
    const first = await visit(browser, `${many().url}compare/`);
    const { page } = await visit(browser, `${many().url}compare/${query()}`);
    expect(await statusOf(page)).toMatch(/^The address does not name two different days/);
    expect(await shownComparison(page)).toEqual(await shownComparison(first.page));
    expect(await page.title()).toBe(await first.page.title());
  });

  test('days that cannot be read says so, above the comparison shown first', async () => {
    const { page } = await visit(browser, `${many().url}compare/`);
    const first = await shownComparison(page);
    await page.route(`**/compare/${dayAt(4)}/**`, (route) => route.abort());
    await page.goto(addressOf(dayAt(4), dayAt(20)));
    await settle(page);
    expect(await statusOf(page)).toMatch(/^The two days could not be read/);
    expect(await shownComparison(page)).toEqual(first);
  });
});

describe('the script that compares any two days', () => {
  test('is fetched only where the address asks for it', async () => {
    const { requests } = await visit(browser, `${many().url}compare/`);
    expect(requests.filter((url) => SCRIPT.test(url) && !url.includes('astro_type'))).toEqual([]);
    const asked = await open(dayAt(4), dayAt(20));
    expect(asked.requests.filter((url) => SCRIPT.test(url))).not.toEqual([]);
  });

  test('is not part of a page whose record has a page for every pair', async () => {
    const html = await readFile(join(inject('record').folder, 'compare/index.html'), 'utf8');
    expect(html).not.toMatch(SCRIPT);
    expect(html).not.toContain('AnyPair');
  });
});

function datesOf(times: Element[]): (string | null)[] {
  return times.map((time) => time.getAttribute('datetime'));
}
