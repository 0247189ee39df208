import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { PAGES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** Width of the window, and the least size there of what is for navigation and forms. */
const WIDTHS = [
  { width: 320, target: 24 },
  { width: 390, target: 44 },
  { width: 1280, target: 24 },
];

describe('layout', () => {
  test.each(PAGES)(
    'of the page "%s" fits each window, and the page breaks no rule of the site',
    async (_type, address) => {
      const { page, problems, requests } = await visit(browser, `${url}${address}`);
      const faults: string[] = [];
      for (const { width, target } of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(findLayoutFaults, { target });
        faults.push(...found.map((fault) => `${width} px: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(problems).toEqual([]);
      expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );
});
