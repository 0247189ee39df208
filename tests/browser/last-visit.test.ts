import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('fixture');

/** The timeline on a day, to a reader whose browser remembers this of the visits before. */
async function comeBack(today: string, kept?: string): Promise<Page> {
  const { page } = await visit(browser, `${url}about/`);
  await page.clock.setFixedTime(new Date(`${today}T12:00:00Z`));
  if (kept) await page.evaluate((text) => localStorage.setItem('last-visit', text), kept);
  await page.goto(url);
  return page;
}

const marks = (page: Page) => page.locator('[data-entry] strong', { hasText: 'New' });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('last-visit'));

/** The days on which the cards of the page came into the record, newest first. */
async function addedDays(page: Page): Promise<string[]> {
  const cards = page.locator('[data-timeline] [data-entry]');
  const days = await cards.evaluateAll((all) =>
    all.map((card) => (card as HTMLElement).dataset['added'] ?? ''),
  );
  return days.toSorted().toReversed();
}

describe('what is new since the last visit', () => {
  test('is nothing on the first, which is remembered', async () => {
    const page = await comeBack('2030-01-01');
    expect(await marks(page).count()).toBe(0);
    expect(await page.locator('since-last-visit').isVisible()).toBe(false);
    expect(await kept(page)).toBe('2030-01-01');
  });

  test('is marked with a word and counted, and the mark lasts for the day', async () => {
    const [newest = ''] = await addedDays(await comeBack('2030-01-01'));
    const before = new Date(Date.parse(newest) - 24 * 3600 * 1000).toISOString().slice(0, 10);
    const page = await comeBack('2030-01-01', before);
    const count = (await addedDays(page)).filter((day) => day > before).length;
    expect(await marks(page).count()).toBe(count);
    expect(await page.locator('since-last-visit').innerText()).toMatch(new RegExp(`: ${count} entr`));
    await page.locator('since-last-visit a').click();
    expect(await page.locator(':target strong', { hasText: 'New' }).isVisible()).toBe(true);
    await page.reload();
    expect(await marks(page).count()).toBe(count);
  });

  test('is nothing on the next day when nothing was added', async () => {
    const page = await comeBack('2030-01-02', '2030-01-01 2010-01-01');
    expect(await marks(page).count()).toBe(0);
    expect(await kept(page)).toBe('2030-01-02 2030-01-01');
  });

  test('is nothing where the browser keeps nothing', async () => {
    const { page, problems } = await visit(browser, `${url}about/`);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('closed');
        },
      }),
    );
    await page.goto(url);
    expect(await marks(page).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('is told on the page about the site', async () => {
    const { page } = await visit(browser, `${url}about/`);
    expect(await page.locator('main').innerText()).toMatch(/last-visit.*theme|theme.*last-visit/s);
  });
});
