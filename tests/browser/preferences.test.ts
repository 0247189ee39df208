import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { STANDING_LABELS, STATUS_LABELS } from '#record/shared/vocabulary.ts';
import { useBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

describe('motion', () => {
  test.each([
    ['no-preference', 1],
    ['reduce', 0],
  ] as const)(
    'where the reader says "%s", %i part of an opened popover moves',
    async (reducedMotion, moving) => {
      const { page } = await visit(browser, `${url}${PAGE_TYPES.entry}`, { reducedMotion });
      const count = await page.evaluate(() => {
        document.querySelector<HTMLElement>('.prose sup.cite a')?.click();
        return document.getAnimations().length;
      });
      expect(count).toBe(moving);
    },
  );
});

/** Where evidence is told by form: something that has one, and the forms it may have. */
const TOLD = [
  {
    what: 'a mark beside a word',
    address: 'about/',
    selector: '.form',
    forms: Object.keys(STANDING_LABELS),
  },
  { what: 'the mark of an entry', address: 'about/', selector: '.form', forms: Object.keys(STATUS_LABELS) },
  {
    what: 'a bar',
    address: '',
    selector: 'tr[data-term] .lane svg rect',
    attribute: 'class',
    // Where nothing holds a line is drawn instead of a bar.
    forms: Object.keys(STANDING_LABELS).filter((form) => form !== 'none'),
  },
];

describe.each(['light', 'dark'] as const)('in forced colours, %s', (colorScheme) => {
  test.each(TOLD)(
    '$what tells each form of evidence',
    async ({ address, selector, forms, attribute = 'data-form' }) => {
      const { page } = await visit(browser, `${url}${address}`, { colorScheme, forcedColors: 'active' });
      const seen = new Map<string, string>();
      for (const form of forms) {
        const picture = await pictureOf(page, selector, [attribute, form]);
        expect(seen.get(picture), `${form} looks like another`).toBeUndefined();
        seen.set(picture, form);
      }
    },
  );
});

/** The same element, at the same place, in the given form. */
async function pictureOf(page: Page, selector: string, form: [name: string, value: string]): Promise<string> {
  const element = page.locator(`${selector}:visible`).first();
  await element.evaluate((node, [name, value]) => node.setAttribute(name, value), form);
  return (await element.screenshot()).toString('base64');
}
