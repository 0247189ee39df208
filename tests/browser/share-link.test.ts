import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

describe('the link to share', () => {
  test('is copied, and the page says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, problems } = await visit(browser, `${url}compare/2019-07-22/2026-04-27/#group-changed`, {
      permissions,
    });
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${url}compare/2019-07-22/2026-04-27/`,
    );
    expect(problems).toEqual([]);
  });

  test('is shown as text where it cannot be copied', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await page.context().clearPermissions();
    await page.evaluate(() =>
      Object.defineProperty(Clipboard.prototype, 'writeText', {
        value: () => Promise.reject(new Error('no')),
      }),
    );
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `Copy this address: ${url}compare/` })
      .waitFor();
    expect(await page.locator('share-link').isVisible()).toBe(true);
  });

  test('stands on paper in full', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).toContain(
      'https://record.example/compare/2026-02-27/2026-04-27/',
    );
    expect(await page.locator('share-link').isVisible()).toBe(false);
  });
});
