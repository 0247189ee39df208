import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Beyond axe's own choice of rules: targets of at least 24 px (WCAG 2.5.8), and a header for each cell. */
const RULES = {
  rules: { 'target-size': { enabled: true }, 'td-has-header': { enabled: true } },
  resultTypes: ['violations' as const],
};

type ColorScheme = 'light' | 'dark';

/** What breaks the rules of axe in the page shown, in a window so wide and in these colours; the first five of it. */
export async function violationsOf(page: Page, width: number, colorScheme: ColorScheme): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(runAxe, RULES);
}

/** Runs inside the page. */
async function runAxe(rules: typeof RULES): Promise<string[]> {
  const engine = (window as unknown as { axe: typeof axe }).axe;
  const { violations } = await engine.run(document, rules);
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
    .slice(0, 5);
}

/**
 * Leaves the first six of what stands side by side in great number and looks the same, such as the rows of a table.
 * What axe needs for a page grows with its elements, and more of the same breaks no other rule.
 */
export async function shortenLists(page: Page): Promise<void> {
  await page.evaluate((most) => {
    for (const parent of document.querySelectorAll('main *')) {
      const byLook = Map.groupBy(
        parent.children,
        (child) => `${child.localName}.${child.getAttribute('class')}`,
      );
      for (const alike of byLook.values()) for (const element of alike.slice(most)) element.remove();
    }
  }, 6);
}
