import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** All that a browser may keep: the theme that was chosen, and the day of the last visit. */
const KEPT = ['last-visit', 'theme'];

describe('privacy', () => {
  test.each(PAGES)(
    'the page "%s" asks nobody else and keeps nothing but two words',
    async (_type, address) => {
      const { page, problems, requests } = await visit(browser, `${url}${address}`);
      await useAll(page);
      await page.waitForLoadState('networkidle');
      expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      const { local, others } = await page.evaluate(keptByPage);
      expect(KEPT).toEqual(expect.arrayContaining(local));
      expect(others).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  test('the two words are kept where they are asked for', async () => {
    const { page } = await visit(browser, url);
    await useAll(page);
    expect((await page.evaluate(keptByPage)).local.toSorted()).toEqual(KEPT);
  });
});

/** Opens what can be opened, presses every button, ticks, chooses and asks; follows no link that leads away. */
async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const press = (selector: string) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) element.click();
    };
    press('main summary, sup.cite a, button:not([type=submit]), timeline-filters label:first-of-type input');
    const form = document.querySelector<HTMLFormElement>('form[role=search]');
    form?.querySelector('input')?.setAttribute('value', 'cloud');
    form?.requestSubmit();
  });
}

/** Runs inside the page: the keys of its local storage, and what is kept by any other means. */
async function keptByPage(): Promise<{ local: string[]; others: string[] }> {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    local: Object.keys(localStorage),
    others: [
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...workers.map(({ scope }) => `worker ${scope}`),
    ],
  };
}
