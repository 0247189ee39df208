import type { Page } from 'playwright-core';
import { findLayoutFaults } from './layout-faults.ts';

/** Windows; `target` is the least size there of what is for navigation and forms. */
export const WINDOWS = [
  // 1280 × 1024 at 400 %, as WCAG 1.4.10 asks for.
  { width: 320, height: 256, target: 24 },
  { width: 390, height: 800, target: 44 },
  { width: 1280, height: 800, target: 24 },
] as const;

/** The spacing that a reader may choose, as WCAG 1.4.12 has it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** What is wrong with the layout of the page shown in each window. */
export async function faultsInWindows(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, height, target } of WINDOWS) {
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(findLayoutFaults, { target });
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
  }
  return faults;
}

/** What is cut off once the text of the page shown has more space; the page is left as it was. */
export async function faultsWhenSpaced(page: Page): Promise<string[]> {
  // Made by a script, which the policy of the page allows, unlike an element with the same text.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACED);
  const spacing = await page.locator('body').evaluate((it) => getComputedStyle(it).letterSpacing);
  if (spacing === 'normal') throw new Error('The spacing was not taken on.');
  const faults = await page.evaluate(findLayoutFaults, { target: 1 });
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  // Lines of text may touch.
  return faults.filter((fault) => !fault.startsWith('overlap'));
}

/** Runs inside the page: the most of the window's height that sticks to it, in px, wherever one scrolls to. */
export function mostCovered(): number {
  const stuck = [...document.querySelectorAll('body *')].filter((element) => {
    const { position } = getComputedStyle(element);
    return element.checkVisibility() && (position === 'sticky' || position === 'fixed');
  });
  const steps = Math.ceil(document.documentElement.scrollHeight / innerHeight);
  const heights = Array.from({ length: stuck.length > 0 ? steps : 0 }, (_none, step) => {
    scrollTo({ top: step * innerHeight, behavior: 'instant' });
    const boxes = stuck.map((element) => element.getBoundingClientRect());
    return boxes
      .filter(({ top, bottom }) => top <= 1 && bottom > 0)
      .reduce((sum, { bottom }) => sum + bottom, 0);
  });
  scrollTo({ top: 0, behavior: 'instant' });
  return Math.max(0, ...heights);
}
