import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** Lightness of the paper as the browser paints it, 0 to 255. */
async function lightness(page: Page): Promise<number> {
  const { 0: first = 0 } = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) throw new Error('No canvas');
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  });
  return first;
}

async function isDark(page: Page): Promise<boolean> {
  return (await lightness(page)) < 128;
}

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['theme'] ?? null);

describe('the theme', () => {
  test('follows the system where nothing was chosen, also while the page is open', async () => {
    const { page } = await visit(browser, url, { colorScheme: 'light' });
    expect(await isDark(page)).toBe(false);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await isDark(page)).toBe(true);
    expect(await themeOf(page)).toBeNull();
    await expect.poll(() => page.locator('theme-switch button').innerText()).toMatch(/light/i);
  });

  test('follows the system without scripts, and offers no switch', async () => {
    const corner = { x: 0, y: 700, width: 4, height: 4 };
    const shots = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const { page } = await visit(browser, url, { colorScheme, javaScriptEnabled: false });
        expect(await page.locator('theme-switch').isVisible()).toBe(false);
        return page.screenshot({ clip: corner });
      }),
    );
    expect(shots[0]?.equals(shots[1] ?? Buffer.of())).toBe(false);
  });

  test('is switched and remembered, here and on other pages', async () => {
    const { page } = await visit(browser, url, { colorScheme: 'light' });
    await page.locator('theme-switch button').click();
    expect(await isDark(page)).toBe(true);
    await page.reload();
    expect(await isDark(page)).toBe(true);
    await page.goto(`${url}terms/`);
    expect(await isDark(page)).toBe(true);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await isDark(page)).toBe(true);
  });

  test('is forgotten when what the system has is chosen again', async () => {
    const { page } = await visit(browser, url, { colorScheme: 'light' });
    const button = page.locator('theme-switch button');
    await button.click();
    await button.click();
    expect(await isDark(page)).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await isDark(page)).toBe(true);
  });

  test('does not flash: the chosen one is set before there is anything to paint', async () => {
    const { page } = await visit(browser, url, { colorScheme: 'light' });
    await page.locator('theme-switch button').click();
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.body) return;
        (window as { themeAtBody?: string }).themeAtBody =
          document.documentElement.dataset['theme'] ?? 'none';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    expect(await page.evaluate(() => (window as { themeAtBody?: string }).themeAtBody)).toBe('dark');
  });

  test('can be switched where storage is closed', async () => {
    const { page, problems } = await visit(browser, url, { colorScheme: 'light' });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    });
    await page.reload();
    await page.locator('theme-switch button').click();
    expect(await isDark(page)).toBe(true);
    expect(problems).toEqual([]);
  });
});
