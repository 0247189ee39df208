import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { readPublished } from '../support/published.ts';
import { ask, openSearch, resultsOf } from '../support/search-page.ts';

const browser = useBrowser();
const { entries } = await readPublished('content');

describe('the order of answers', () => {
  test('puts the right page among the first three', async () => {
    const page = await openSearch(browser);
    for (const [query, right] of [
      ['right of first refusal', 'entries/2025-01-21-rofr-replaces-exclusivity/'],
      ['$38 billion', 'entries/2025-11-03-aws-38bn/'],
      ['Bedrock', 'availability/amazon-bedrock/'],
      ['AGI panel', 'entries/2025-10-28-recapitalisation-and-definitive-agreement/'],
      ['Stargate', 'entries/2025-01-21-stargate-announced/'],
    ] as const) {
      expect((await ask(page, query)).slice(0, 3), query).toContain(right);
    }
  });

  test('is by date when asked, newest first', async () => {
    const page = await openSearch(browser, { q: 'exclusive', sort: 'date' });
    const found = (await resultsOf(page)).filter((address) => address.startsWith('entries/'));
    const days = found.map((address) => address.slice('entries/'.length, 'entries/2026-01-01'.length));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});

describe('a quoted phrase', () => {
  test('at the end of a sentence is found', async () => {
    const page = await openSearch(browser);
    for (const [query, slug] of [
      ['"would continue to grow."', '2025-01-21-stargate-announced'],
      ['"would continue to grow".', '2025-01-21-stargate-announced'],
      ['“would continue to grow”', '2025-01-21-stargate-announced'],
      ['"SoftBank, OpenAI, Oracle and MGX."', '2025-01-21-stargate-announced'],
      ['"for running ChatGPT."', '2025-11-03-aws-38bn'],
      ['"added in 2027 and later."', '2025-11-03-aws-38bn'],
    ] as const) {
      expect(await ask(page, query), query).toContain(`entries/${slug}/`);
    }
  });

  test('is found only in its order', async () => {
    expect(await resultsOf(await openSearch(browser, { q: '"grow to continue would"' }))).toEqual([]);
  });
});

describe('an answer', () => {
  test('shows date, headline and the sentence found, with what was found marked', async () => {
    const page = await openSearch(browser, { q: 'Stargate' });
    const result = page.locator('record-search ol li', { has: page.locator('a[href*=stargate-announced]') });
    expect(await result.locator('.date').innerText()).toBe('21 January 2025');
    const [entry] = entries.filter(({ slug }) => slug === '2025-01-21-stargate-announced');
    expect(await result.locator('a').innerText()).toBe(entry?.title);
    expect(await result.locator('p mark').first().innerText()).toMatch(/Stargate/);
    expect(await result.locator('p').innerText()).toMatch(/\w+ \w+ \w+/);
  });

  test('from the contract says since when it holds, who says so and what held before', async () => {
    const page = await openSearch(browser, { q: 'first refusal' });
    const first = page.locator('record-search ol > li').first();
    expect(await first.locator('h2').innerText()).toBe('Right of first refusal: None');
    expect(await first.locator('h2 [role=img]').getAttribute('aria-label')).toBe('Not in force');
    expect(await first.innerText()).toMatch(/Since 28 October 2025\. Before: .+, from 21 January 2025\./);
    expect(await first.locator('.by a').count()).toBeGreaterThan(1);
  });

  test('from the contract is read aloud with the number of results once the typing rests', async () => {
    const page = await openSearch(browser, { q: 'ROFR' });
    const status = page.locator('record-search [role=status]:not(:empty)');
    // On a busy machine it first says that it searches.
    await expect.poll(() => status.innerText()).toMatch(/^\d+ results\. Right of first refusal: None$/);
  });

  test('has sentences without labels and marks glued to them', async () => {
    const page = await openSearch(browser, { q: 'revenue share' });
    const sentences = await page.locator('record-search ol > li:not(.first) > p').allInnerTexts();
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((text) => /[a-z][A-Z][a-z]+ |\w \d\.|Sources:|Stated /.test(text))).toEqual([]);
  });

  test('says so where nothing is found, and offers the lists', async () => {
    const page = await openSearch(browser, { q: 'zeppelin quarrel' });
    expect(await page.locator('[data-total]').innerText()).toContain('Nothing found for “zeppelin quarrel”');
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  });

  test('shows all results when more are asked for', async () => {
    const page = await openSearch(browser, { q: 'Copilot' });
    const total = Number.parseInt(await page.locator('[data-total]').innerText());
    const more = page.locator('[data-more]');
    for (let shown = 10; shown < total; shown += 10) {
      await expect.poll(() => page.locator('record-search ol li').count()).toBe(shown);
      await more.click();
    }
    await expect.poll(() => page.locator('record-search ol li').count()).toBe(total);
    expect(await more.isVisible()).toBe(false);
  });
});
