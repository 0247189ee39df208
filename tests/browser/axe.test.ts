import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGES, PAGE_TYPES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** Beyond axe's own choice of rules: targets of at least 24 px (WCAG 2.5.8). */
const RULES = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] };

/** The other rules find in dark colours what they find in light ones. */
const OF_COLOUR = { runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations' as const] };

/** Colours are the same at every width. */
const SHOWN = [
  { width: 320, colorScheme: 'light', rules: RULES },
  { width: 1280, colorScheme: 'light', rules: RULES },
  { width: 1280, colorScheme: 'dark', rules: OF_COLOUR },
] as const;

describe('axe', () => {
  test.each(PAGES)('finds nothing to object to on the page "%s"', async (_type, address) => {
    const { page } = await visit(browser, `${url}${address}`);
    expect(await violationsOf(page)).toEqual([]);
  });

  test('finds nothing to object to in an open popover', async () => {
    const { page } = await visit(browser, `${url}${PAGE_TYPES.entry}`);
    await page.locator('.prose sup.cite a').first().click();
    expect(await violationsOf(page)).toEqual([]);
  });

  test('finds nothing to object to in an open menu of the filters', async () => {
    const { page } = await visit(browser, url);
    await page.locator('timeline-filters summary').first().click();
    expect(await violationsOf(page)).toEqual([]);
  });
});

/** What breaks the rules in the page shown, narrow and wide, light and dark. */
async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const { width, colorScheme, rules } of SHOWN) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const lines = await page.evaluate(runAxe, rules);
    found.push(...lines.map((line) => `${width} px, ${colorScheme}: ${line}`));
  }
  return found;
}

/** Runs inside the page; the first five of what it finds. */
async function runAxe(rules: typeof RULES | typeof OF_COLOUR): Promise<string[]> {
  const engine = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await engine.run(document, rules);
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
    .slice(0, 5);
}
