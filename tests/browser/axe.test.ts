import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** Beyond axe's own choice of rules: targets of at least 24 px (WCAG 2.5.8). */
const ALL_RULES = { rules: { 'target-size': { enabled: true } } };
/** The one rule that looks at colours. */
const CONTRAST = { runOnly: { type: 'rule', values: ['color-contrast'] } };

describe('axe', () => {
  test.each(PAGES)('finds nothing to object to on the page "%s"', async (_type, address) => {
    const { page } = await visit(browser, `${url}${address}`);
    await page.evaluate(axe.source);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const [colorScheme, rules] of [
        ['light', ALL_RULES],
        ['dark', CONTRAST],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violationsOf(page, rules), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
});

/** What breaks the rules in the page shown, the first five at most. */
async function violationsOf(page: Page, rules: object): Promise<string[]> {
  return page.evaluate(
    async (options) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await engine.run(document, options);
      const lines = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
      );
      return lines.slice(0, 5);
    },
    { ...rules, resultTypes: ['violations' as const] },
  );
}
