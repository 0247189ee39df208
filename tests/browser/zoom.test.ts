import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { PAGES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** A window of 1280 × 1024 at 400 %, as WCAG 1.4.10 asks for. */
const AT_400_PERCENT = { width: 320, height: 256 };

describe('at 400 %', () => {
  test.each(PAGES)(
    'the page "%s" loses nothing, and nothing that sticks covers it',
    async (_type, address) => {
      const { page } = await visit(browser, `${url}${address}`, { viewport: AT_400_PERCENT });
      expect(await page.evaluate(findLayoutFaults, { target: 24 })).toEqual([]);
      const covered = await page.evaluate(mostCovered);
      expect(covered).toBeLessThan(AT_400_PERCENT.height / 3);
    },
  );
});

/** Runs inside the page: the most of the window's height that sticks to it, in px, wherever one scrolls to. */
function mostCovered(): number {
  const stuck = [...document.querySelectorAll('body *')].filter((element) => {
    const { position } = getComputedStyle(element);
    return element.checkVisibility() && (position === 'sticky' || position === 'fixed');
  });
  const steps = Math.ceil(document.documentElement.scrollHeight / innerHeight);
  const heights = Array.from({ length: steps }, (_none, step) => {
    scrollTo({ top: step * innerHeight, behavior: 'instant' });
    const boxes = stuck.map((element) => element.getBoundingClientRect());
    return boxes
      .filter(({ top, bottom }) => top <= 1 && bottom > 0)
      .reduce((sum, { bottom }) => sum + bottom, 0);
  });
  return Math.max(0, ...heights);
}
