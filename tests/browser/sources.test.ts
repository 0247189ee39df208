import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const openEntry = async () => visit(browser, inject('record').url + PAGE_TYPES.entry);
const firstMark = (page: Page) => page.locator('.prose sup.cite a').first();
const popover = (page: Page) => page.locator('source-popover');

describe('a citation mark', () => {
  test('opens what the list says of its source, and Escape leads back to it', async () => {
    const { page, problems } = await openEntry();
    await firstMark(page).press('Enter');
    const id = await firstMark(page).getAttribute('data-cite');
    const cited = await page.locator(`#source-${id} cite`).textContent();
    expect(await popover(page).locator('cite').textContent()).toBe(cited);
    expect(await popover(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await popover(page).isVisible()).toBe(false);
    expect(await firstMark(page).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('opens it beside the mark, and closes it with a click elsewhere', async () => {
    const { page } = await openEntry();
    await firstMark(page).click();
    const [mark, box] = [await firstMark(page).boundingBox(), await popover(page).boundingBox()];
    if (!mark || !box) throw new Error('The mark or the popover is not shown.');
    const gap = Math.min(Math.abs(box.y - mark.y - mark.height), Math.abs(mark.y - box.y - box.height));
    expect(gap).toBeLessThan(12);
    await page.mouse.click(5, 5);
    expect(await popover(page).isVisible()).toBe(false);
  });

  test('leads on to the list', async () => {
    const { page } = await openEntry();
    await firstMark(page).click();
    await popover(page).getByText('In the list of sources').click();
    expect(await popover(page).isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe(await firstMark(page).getAttribute('href'));
  });

  test('of the brief opens its source too, and leads into the folded list', async () => {
    const { page } = await visit(browser, `${inject('record').url}guides/`);
    await firstMark(page).click();
    expect(await popover(page).isVisible()).toBe(true);
    await popover(page).getByText('In the list of sources').click();
    const id = await firstMark(page).getAttribute('data-cite');
    expect(await page.locator(`#source-${id}`).isVisible()).toBe(true);
  });

  test('stays a link for a click that opens a new tab', async () => {
    const { page } = await openEntry();
    await firstMark(page).click({ modifiers: ['ControlOrMeta'] });
    expect(await popover(page).isVisible()).toBe(false);
  });

  test('is a link to the list without scripts', async () => {
    const { page } = await visit(browser, inject('record').url + PAGE_TYPES.entry, {
      javaScriptEnabled: false,
    });
    await firstMark(page).click();
    expect(new URL(page.url()).hash).toMatch(/^#source-/);
    expect(await popover(page).isVisible()).toBe(false);
  });
});

describe('the list of sources', () => {
  test('leads back to every mark in the prose', async () => {
    const { page } = await openEntry();
    const ways = await page
      .locator('.back a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const marks = await page
      .locator('.prose a[id^="cite-"]')
      .evaluateAll((found) => found.map((mark) => `#${mark.id}`));
    expect(marks.length).toBeGreaterThan(10);
    expect(ways.toSorted()).toEqual(marks.toSorted());
  });

  test('says which reports rest on which sources', async () => {
    const { page } = await visit(browser, `${inject('fixture').url}sources/gazette-2017-dispute/`);
    await page.getByRole('link', { name: 'Brannock Yards to build battery packs' }).click();
    expect(await page.locator('dl').textContent()).toContain(
      'Battery maker says yard deal breaks its contract',
    );
  });
});

describe('the link to report a correction', () => {
  test('carries the entry, and the sentence that was selected', async () => {
    const { page } = await openEntry();
    const link = page.getByRole('link', { name: 'Report a correction' });
    const fields = async () => new URL((await link.getAttribute('href')) ?? '', page.url()).searchParams;
    expect(PAGE_TYPES.entry).toContain((await fields()).get('entry') ?? 'none');
    expect((await fields()).get('sentence')).toBeNull();
    const summary = page.locator('article .summary');
    await summary.selectText();
    const text = await summary.textContent();
    await expect.poll(async () => (await fields()).get('sentence')).toBe(text?.trim());
  });
});
