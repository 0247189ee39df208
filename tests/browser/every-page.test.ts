import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { leaveOneOfEach, violationsOf } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { keptByPage, useAll } from '../support/kept-by-page.ts';
import { faultsInWindows, faultsWhenSpaced, mostCovered, WINDOWS } from '../support/layout-at.ts';
import { PAGES } from '../support/page-types.ts';
import { quiet, settle, visit, visitIn, type Visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** All that a browser may keep: the theme that was chosen, and the day of the last visit. */
const KEPT = ['last-visit', 'theme'];

/** Kept besides by the forms: what is being written. */
const DRAFTS = ['draft-entry', 'draft-source', 'draft-correction'];

/** Opened once and looked at from all sides, since opening pages takes longer than most that is asked of them. */
describe.each(PAGES)('the page "%s"', (type, address) => {
  const kept = type.startsWith('form of') ? [...KEPT, ...DRAFTS] : KEPT;
  let context: BrowserContext;
  let visited: Visit;

  beforeAll(async () => {
    context = await browser().newContext({ reducedMotion: 'reduce' });
    visited = await visitIn(context, `${url}${address}`);
  });
  afterAll(() => context.close());

  test('breaks no rule of the site as it opens', async () => {
    const { problems, requests } = visited;
    expect(problems).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('fits each window, and loses nothing at 400 %', async () => {
    expect(await faultsInWindows(visited.page)).toEqual([]);
  });

  test('is covered by less than a third at 400 %, by what sticks', async () => {
    const [{ width, height }] = WINDOWS;
    await visited.page.setViewportSize({ width, height });
    expect(await visited.page.evaluate(mostCovered)).toBeLessThan(height / 3);
  });

  test('cuts nothing off with the spacing of text a reader may choose', async () => {
    await visited.page.setViewportSize({ width: 1280, height: 800 });
    expect(await faultsWhenSpaced(visited.page)).toEqual([]);
  });

  test('gives axe nothing to object to, wide and light, narrow and dark', async () => {
    await leaveOneOfEach(visited.page);
    expect(await violationsOf(visited.page, 1280, 'light')).toEqual([]);
    expect(await violationsOf(visited.page, 320, 'dark')).toEqual([]);
  });

  test('asks nobody else and keeps nothing but two words and drafts, whatever is pressed', async () => {
    const { page, problems, requests } = visited;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await settle(page);
    await useAll(page);
    await quiet(visited);
    expect(requests.filter((request) => !request.startsWith(url))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const { local, others } = await page.evaluate(keptByPage);
    expect(kept).toEqual(expect.arrayContaining(local));
    expect(others).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test('the two words are kept where they are asked for', async () => {
  const { page } = await visit(browser, url);
  await useAll(page);
  // What is used there leads on to the search.
  await page.waitForURL(/\/search\//);
  expect((await page.evaluate(keptByPage)).local.toSorted()).toEqual(KEPT);
});
