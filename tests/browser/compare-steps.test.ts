import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();

describe('stepping from change to change', () => {
  const { url } = inject('record');

  test('leads back and forth without scripts, under the headline of each change', async () => {
    const { page } = await visit(browser, `${url}compare/2025-01-21/2025-10-28/`, {
      javaScriptEnabled: false,
    });
    const steps = page.getByRole('navigation', { name: 'Change by change' });
    await steps.getByRole('link', { name: '28 Oct 2025 → 27 Feb 2026 →' }).click();
    expect(page.url()).toBe(`${url}compare/2025-10-28/2026-02-27/`);
    const back = steps.getByRole('link', { name: '← 21 Jan 2025 → 28 Oct 2025' });
    expect(await back.getAttribute('title')).toMatch(/public benefit corporation/);
    await back.click();
    expect(page.url()).toBe(`${url}compare/2025-01-21/2025-10-28/`);
  });

  test('leads from one state of the contract to the next', async () => {
    const { page } = await visit(browser, `${url}contract/2025-10-28/`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: /Next state, from 27 February 2026/ }).click();
    expect(page.url()).toBe(`${url}contract/2026-02-27/`);
    await page.getByRole('link', { name: /Compare with the state before, from 28 October 2025/ }).click();
    expect(page.url()).toBe(`${url}compare/2025-10-28/2026-02-27/`);
  });

  test('on paper every citation is resolved, and the words are there that were opened', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await page.emulateMedia({ media: 'print' });
    const listed = await page
      .locator('.cited li')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['source']));
    const cited = await page.locator('[data-cite]').evaluateAll((links) =>
      links.map((link) => ({
        id: link.getAttribute('data-cite'),
        mark: /\[(\d+)\]/.exec(link.textContent)?.[1],
      })),
    );
    expect(new Set(listed)).toEqual(new Set(cited.map(({ id }) => id)));
    const marked = cited.filter(({ mark }) => mark);
    expect(marked.length).toBeGreaterThan(10);
    for (const { id, mark } of marked) expect(listed[Number(mark) - 1]).toBe(id);
    const words = page.locator('[data-words] [data-wording]:visible');
    expect(await words.count()).toBe(0);
    await page.locator('[data-words] summary').first().dispatchEvent('click');
    expect(await words.count()).toBeGreaterThan(1);
  });
});
