import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const permissions = ['clipboard-read', 'clipboard-write'];
const ENTRY = 'entries/2026-04-27-exclusivity-ends/';
const openEntry = () => visit(browser, inject('record').url + ENTRY, { permissions });
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('what is copied from an entry', () => {
  test('keeps the marks of its quotations, and the numbers of notes apart', async () => {
    const { page } = await openEntry();
    await page.evaluate(() => {
      const paragraph = document.querySelector('.prose q')!.closest('p, li')!;
      getSelection()!.selectAllChildren(paragraph);
    });
    await page.keyboard.press('ControlOrMeta+c');
    const text = await clipboard(page);
    const quoted = await page.locator('.prose q').first().textContent();
    expect(text).toContain(`\u201C${quoted}\u201D`);
    expect(text).toMatch(/\[\d+\]/);
    expect(text).not.toMatch(/[a-z.]\d+ ?$/m);
  });

  test('is its citation at the press of a button', async () => {
    const { page } = await openEntry();
    await page.getByText('Cite this entry').click();
    await page.locator('copy-text').getByRole('button').click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await clipboard(page)).toContain(ENTRY);
  });
});
