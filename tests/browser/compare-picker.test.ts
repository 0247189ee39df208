import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();

async function pick(page: Page, before: string, after: string): Promise<void> {
  await page.selectOption('compare-picker select[name=before]', before);
  await page.selectOption('compare-picker select[name=after]', after);
  await page.click('compare-picker button');
}

describe.each(['record', 'recordUnderPath'] as const)('picking two days in %s', (name) => {
  const { url } = inject(name);

  test('shows the comparison of these days', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await pick(page, '2019-07-22', '2025-10-28');
    await page.waitForURL(`${url}compare/2019-07-22/2025-10-28/`);
    expect(await page.locator('h1').innerText()).toMatch(/22 July 2019.*28 October 2025/);
    expect(await page.inputValue('compare-picker select[name=before]')).toBe('2019-07-22');
    expect(await page.inputValue('compare-picker select[name=after]')).toBe('2025-10-28');
  });

  test('puts the older day first', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await pick(page, '2026-04-27', '2023-01-23');
    await page.waitForURL(`${url}compare/2023-01-23/2026-04-27/`);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('refuses the same day twice and says why', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await pick(page, '2025-10-28', '2025-10-28');
    expect(await page.locator('compare-picker [role=status]').innerText()).toBe('Choose two different days.');
    expect(page.url()).toBe(`${url}compare/`);
  });
});
