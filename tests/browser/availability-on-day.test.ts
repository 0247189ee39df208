import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { foldOffers } from '#record/availability/fold.ts';
import { firstDayOf, type Day } from '#record/shared/when.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { useBrowser } from '../support/browser.ts';
import { readThisRecord } from '../support/this-record.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');
const { availability, site } = await readThisRecord();
const page = async (query: string) => {
  const { page: opened, problems } = await visit(browser, `${url}availability/${query}`);
  expect(problems).toEqual([]);
  return opened;
};
const statusOf = (opened: Page) => opened.locator('[data-part=status]').innerText();

/** What a day shows: each model with the stages that can be seen, dated ones only. */
function shownOn(opened: Page): Promise<string[]> {
  return opened.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('tr[data-model]')]
      .filter((row) => !row.hidden && !row.closest('[data-family]')?.hasAttribute('hidden'))
      .flatMap((row) =>
        [...row.querySelectorAll<HTMLElement>('li[data-from]')]
          .filter((item) => !item.hidden && item.dataset['from'])
          .map((item) => `${row.dataset['model']} ${item.dataset['stage']} ${item.dataset['from']}`),
      ),
  );
}

/** Families that say another number of models than the rows they show. */
function familiesMiscounted(opened: Page): Promise<string[]> {
  return opened.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-family]:not([hidden])')].flatMap((family) => {
      const rows = family.querySelectorAll('tr[data-model]:not([hidden])').length;
      return [...family.querySelectorAll('[data-part=count]')]
        .map((count) => count.textContent!.trim())
        .filter((said) => said !== `${rows} ${rows === 1 ? 'model' : 'models'}`)
        .map((said) => `${family.dataset['family']}: ${said}, ${rows} shown`);
    }),
  );
}

/** The same from the rows of the file. */
function expectedOn(day: string): string[] {
  return foldOffers(availability!)
    .flatMap(({ cells }) => [...cells.values()].flat())
    .filter(({ from }) => from !== null && firstDayOf(from) <= day)
    .map(({ model, stage, from }) => `${model} ${stage} ${from}`);
}

describe('availability on a day', () => {
  test.each([
    ['2023-05-15', '2023-05-15'],
    ['1%20Jan%202026', '2026-01-01'],
    ['2026-04-27', '2026-04-27'],
    ['Apr%202026', '2026-04-30'],
    ['2024', '2024-12-31'],
    ['2026', site.completeTo],
  ])('of the address %s is what the rows say of %s', async (asked, day) => {
    const opened = await page(`?on=${asked}`);
    expect((await shownOn(opened)).toSorted()).toEqual(expectedOn(day).toSorted());
    expect(await statusOf(opened)).toContain(formatWhen(day as Day));
    expect(await familiesMiscounted(opened)).toEqual([]);
  });

  test('is typed with the keyboard, stands in the address and is told', async () => {
    const opened = await page('');
    const field = opened.getByRole('textbox', { name: 'Day shown' });
    await field.fill('15 May 2023');
    await field.press('Enter');
    await expect.poll(() => new URL(opened.url()).search).toBe('?on=2023-05-15');
    expect((await shownOn(opened)).toSorted()).toEqual(expectedOn('2023-05-15').toSorted());
    expect(await statusOf(opened)).toMatch(/^15 May 2023: \d+ of 78 models on record by then\.$/);
  });

  test('tells in words a date that is none, and leaves the table whole', async () => {
    const opened = await page('?on=soon');
    expect(await statusOf(opened)).toMatch(
      /"soon" is not a date such as .* Shown is the last day of the record\./,
    );
    expect(await opened.locator('tr[data-model][hidden]').count()).toBe(0);
  });

  test('unfolds the families of an earlier day and leaves out those without any', async () => {
    const opened = await page('?on=2023-05-15');
    expect(await opened.locator('[data-family=gpt-4] tr[data-model=gpt-4]').isVisible()).toBe(true);
    expect(await opened.locator('[data-family=gpt-6]').isVisible()).toBe(false);
  });

  test('says of a month that may not have come to its day that it is uncertain', async () => {
    const opened = await page('?on=2023-05-15');
    const uncertain = opened.locator('tr[data-model=gpt-4] li[data-uncertain]');
    expect(await uncertain.count()).toBe(1);
    expect(await uncertain.innerText()).toContain('May 2023');
    const over = await page('?on=2023-05-31');
    expect(await over.locator('li[data-uncertain]').count()).toBe(0);
  });

  test('counts a lead from the day on which both sides had come', async () => {
    const lead = '[data-model=gpt-6-astra] .lead-days';
    const before = await page('?on=2026-09-07');
    expect(await before.locator(lead).isVisible()).toBe(false);
    // The table of who was first stands on the same day.
    const first = '[data-leads-of]:visible th';
    expect(await before.locator(first).allInnerTexts()).toEqual(
      expect.not.arrayContaining(['GPT-6 Astra', 'GPT-6 Sol']),
    );
    expect(await before.locator(first).allInnerTexts()).toContain('GPT-5.6 Sol');
    // What was seen since sums up leads of later days too.
    expect(await before.locator('[data-part=facts]').isVisible()).toBe(false);
    expect(await (await page('?on=2026-09-08')).locator(lead).innerText()).toMatch(/^at least 3 days/);
  });

  test('says of a day before the record that nothing is on record', async () => {
    const opened = await page('?on=2019-01-01');
    expect(await statusOf(opened)).toBe('1 January 2019: nothing on record that early.');
    expect(await opened.locator('tr[data-model]:visible, [data-leads-of]:visible').count()).toBe(0);
    expect(await opened.locator('[data-part=no-leads]').isVisible()).toBe(true);
    expect(await opened.locator('.lead').innerText()).toContain(': 0 models and');
    expect(await opened.locator('[data-legend]:visible, [data-part=facts]:visible').count()).toBe(0);
  });

  test('a link to a model opens its history', async () => {
    const opened = await page('#gpt-4');
    await expect.poll(() => opened.locator('h3#gpt-4').isVisible()).toBe(true);
  });
});
