import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { leaveOneOfEach, violationsOf } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

async function openShortened(address: string): Promise<Page> {
  const { page } = await visit(browser, `${url}${address}`);
  await leaveOneOfEach(page);
  return page;
}

describe('axe finds nothing to object to', () => {
  test('in an open popover', async () => {
    const page = await openShortened(PAGE_TYPES.entry);
    await page.locator('.prose sup.cite a').first().click();
    expect(await violationsOf(page, 1280, 'light')).toEqual([]);
    expect(await page.locator('source-popover:visible').count()).toBe(1);
    expect(await violationsOf(page, 320, 'dark')).toEqual([]);
  });

  test('in an open menu of the filters', async () => {
    const page = await openShortened('');
    await page.locator('timeline-filters summary').first().click();
    expect(await violationsOf(page, 1280, 'light')).toEqual([]);
    expect(await violationsOf(page, 320, 'dark')).toEqual([]);
    expect(await page.locator('timeline-filters details[open]').count()).toBe(1);
  });
});
