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
 * Leaves one of each of what stands side by side and looks the same in all its parts, such as the rows of a table with
 * the same marks. What axe needs for a page grows with its elements, and more of the same breaks no other rule.
 */
export async function leaveOneOfEach(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lookOf = (element: Element) => `${element.localName}.${element.getAttribute('class')}`;
    const partsOf = (element: Element) =>
      [...new Set([element, ...element.querySelectorAll('*')].map(lookOf))].toSorted().join(' ');
    for (const parent of document.querySelectorAll('main *:not(tr)')) {
      const byParts = Map.groupBy(parent.children, partsOf);
      for (const alike of byParts.values()) for (const element of alike.slice(1)) element.remove();
    }
  });
}
