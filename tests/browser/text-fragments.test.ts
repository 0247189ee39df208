import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { addressAtText, type TextPlace } from '#record/shared/text-fragment.ts';
import { useBrowser } from '../support/browser.ts';
import { answer, serve } from '../support/http-server.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();

/** A long page whose paragraphs are never in one window together. */
const LONG_PAGE = longPage({
  signs: 'A first-ship clause, with exceptions &amp; conditions, at 27%.',
  earlier: 'The term runs. It ends in 2030.',
  later: 'After the amendment the term runs. It ends in 2032.',
  marked: 'Some <b>bold</b> words and <em>others</em> cost $250&nbsp;billion.',
  apostrophe: 'Skerrow’s licence ends.',
});

const PLACES: [does: string, place: TextPlace, paragraph: string][] = [
  [
    'words with hyphens, commas, ampersands',
    { start: 'first-ship clause, with exceptions & conditions' },
    'signs',
  ],
  ['from the first words to the last', { start: 'first-ship clause,', end: 'at 27%' }, 'signs'],
  ['the first of words that repeat', { start: 'the term runs' }, 'earlier'],
  ['words that repeat, by those before them', { prefix: 'amendment', start: 'the term runs' }, 'later'],
  ['words that repeat, by those after them', { start: 'ends in', suffix: '2032' }, 'later'],
  ['words across the marks of a page', { start: 'Some bold', end: 'and others cost' }, 'marked'],
  ['an amount that the page holds together', { start: '$250 billion' }, 'marked'],
  ['words with an apostrophe', { start: 'Skerrow’s licence' }, 'apostrophe'],
];

describe('a text fragment', () => {
  test.each(PLACES)('opens a page at %s', async (_does, place, paragraph) => {
    const { url } = await serve((_request, response) => answer(response, page(LONG_PAGE)));
    const { page: opened } = await visit(browser, addressAtText(`${url}a`, place));
    await expect.poll(() => paragraphsInView(opened)).toEqual([paragraph]);
  });
});

describe('a passage', () => {
  const SOURCE = longPage({
    before: 'In all, Skerrow may buy packs of batteries.',
    words: 'It buys from whoever builds the best pack, it said.',
    passage: 'From now on, Skerrow may buy from any maker.',
  });
  const entry = () => `${inject('fixture').url}entries/2018-03-05-amended-agreement/`;

  test('is told by the mark that cites it, and opened at the sentence', async () => {
    const opened = await entryWithSource();
    await opened.locator('.prose a[href$="_any-maker"]').click();
    const popover = opened.locator('source-popover');
    expect(await popover.locator('li').allTextContents()).toEqual([
      'Skerrow may buy packs from any maker. Open at the sentence',
    ]);
    expect(await popover.locator('[id]').count()).toBe(0);
    await popover.getByText('Open at the sentence').click();
    await opened.waitForURL('https://skerrow.example.org/**');
    await expect.poll(() => paragraphsInView(opened)).toEqual(['passage']);
  });

  test('has a place in the list, to which its mark leads without scripts', async () => {
    const { page: opened } = await visit(browser, entry(), { javaScriptEnabled: false });
    await opened.locator('.prose a[href$="_any-maker"]').click();
    expect(new URL(opened.url()).hash).toBe('#source-skerrow-2018-amended_any-maker');
    expect(await opened.locator(':target').textContent()).toContain('Skerrow may buy packs from any maker.');
  });

  test('is not told by a mark that cites the whole source', async () => {
    const opened = await entryWithSource();
    await opened.locator('.prose q + sup a').click();
    expect(await opened.locator('source-popover li').count()).toBe(0);
  });

  test('needs none where words are quoted: they lead to themselves', async () => {
    const opened = await entryWithSource();
    await opened.locator('.prose q a').click();
    await opened.waitForURL('https://skerrow.example.org/**');
    await expect.poll(() => paragraphsInView(opened)).toEqual(['words']);
  });

  async function entryWithSource(): Promise<Page> {
    const { page: opened } = await visit(browser, entry());
    await opened.route('https://skerrow.example.org/**', (route) => route.fulfill(page(SOURCE)));
    return opened;
  }
});

function longPage(paragraphs: Record<string, string>): string {
  const gap = '<div style="height: 2000px"></div>';
  const body = Object.entries(paragraphs).map(([id, text]) => `${gap}<p id="${id}">${text}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>A page</title>${body.join('')}${gap}`;
}

function page(body: string) {
  return { status: 200, headers: { 'content-type': 'text/html' }, body };
}

function paragraphsInView(opened: Page): Promise<string[]> {
  return opened.evaluate(() =>
    [...document.querySelectorAll('p')]
      .filter(
        (one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight,
      )
      .map(({ id }) => id),
  );
}
