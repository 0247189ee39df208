import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();

const isInField = (page: Page) => page.evaluate(() => document.activeElement?.id === 'q');

describe('the key /', () => {
  test.each(['record', 'fixture'] as const)('goes to the search field from any page of %s', async (name) => {
    const { url } = inject(name);
    const { page } = await visit(browser, `${url}about/`);
    await page.keyboard.press('/');
    await page.waitForURL(`${url}search/#q`);
    await expect.poll(() => isInField(page)).toBe(true);
    await page.keyboard.type('a/b');
    expect(await page.inputValue('#q')).toBe('a/b');
  });

  test('need not be pressed where nothing was asked yet', async () => {
    const { page } = await visit(browser, `${inject('record').url}search/`);
    await expect.poll(() => isInField(page)).toBe(true);
  });

  test('focuses the field on the search page', async () => {
    const { page } = await visit(browser, `${inject('record').url}search/?q=cap`);
    expect(await isInField(page)).toBe(false);
    await page.keyboard.press('/');
    expect(await isInField(page)).toBe(true);
    expect(await page.inputValue('#q')).toBe('cap');
  });

  test.each(['Control', 'Alt', 'Meta'])('does nothing with %s', async (modifier) => {
    const { url } = inject('record');
    const { page } = await visit(browser, `${url}search/?q=cap`);
    await page.keyboard.press(`${modifier}+/`);
    expect(await isInField(page)).toBe(false);
  });

  test('is told on the link to the search', async () => {
    const { page } = await visit(browser, inject('record').url);
    const link = page.locator('[aria-keyshortcuts="/"]');
    expect(await link.innerText()).toBe('Search');
  });
});
