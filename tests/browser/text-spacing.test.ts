import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';
import { PAGES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** The spacing that a reader may choose, as WCAG 1.4.12 has it. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

describe('with the spacing of text a reader may choose', () => {
  test.each(PAGES)('the page "%s" cuts nothing off', async (_type, address) => {
    const { page } = await visit(browser, `${url}${address}`, { bypassCSP: true });
    await page.addStyleTag({ content: SPACED });
    const faults = await page.evaluate(findLayoutFaults, { target: 1 });
    // Lines of text may touch.
    expect(faults.filter((fault) => !fault.startsWith('overlap'))).toEqual([]);
  });
});
