import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#record/entry/entry.ts';
import { guidesBy } from '#record/guide/guide.ts';
import { TIER_LABELS } from '#record/source/tier.ts';
import { termsOf } from '#record/timeline/filter.ts';
import { publishedSources } from '#record/timeline/supported-entries.ts';
import { useBrowser } from '../support/browser.ts';
import { readPublished } from '../support/published.ts';
import { answerTo, openSearch, resultsOf } from '../support/search-page.ts';

const browser = useBrowser();
const { brief, entries, guides, parties, sources, terms } = await readPublished('content');
const cited = publishedSources(sources, [...entries, ...guides, ...(brief ? [brief] : [])]);

/** A value of each filter by its label, and the entries that have it. */
const FILTERS: [name: string, label: string, wanted: (entry: Entry) => boolean][] = [
  ['kind', 'amendment', ({ kind }) => kind === 'amendment'],
  ['status', 'Reported', ({ status }) => status === 'reported'],
  ['party', nameOf('microsoft'), (entry) => entry.parties.includes('microsoft')],
  ['term', labelOf('agi-clause'), (entry) => termsOf(entry).includes('agi-clause')],
  ['year', '2024', ({ date }) => date.startsWith('2024')],
  ['source', TIER_LABELS.primary, (entry) => entry.sources.some((id) => tierOf(id) === 'primary')],
];

/** Pages that are no entries and have a value all the same: guides, sources, and the page of the term itself. */
const OTHERS: Record<string, number> = {
  party: guidesBy(guides, 'parties', 'microsoft').length,
  term: guidesBy(guides, 'terms', 'agi-clause').length + 1,
  source:
    guides.filter((guide) => guide.sources.some((id) => tierOf(id) === 'primary')).length +
    cited.filter(({ tier }) => tier === 'primary').length,
  year: cited.filter(({ date }) => date.startsWith('2024')).length,
};

function nameOf(party: string): string {
  return parties.find(({ id }) => id === party)?.name ?? party;
}

function labelOf(term: string): string {
  return terms.find(({ id }) => id === term)?.label ?? term;
}

function tierOf(source: string): string | undefined {
  return sources.find(({ id }) => id === source)?.tier;
}

describe('a filter', () => {
  test.each(FILTERS)('by %s leaves the entries that have its value', async (name, label, wanted) => {
    const page = await openSearch(browser, { q: '', [name]: label });
    const own = entries.filter(wanted);
    const choice = choiceOf(page, name, label);
    expect(await choice.locator('input').isChecked()).toBe(true);
    expect(await choice.locator('[data-count]').textContent()).toBe(String(own.length + (OTHERS[name] ?? 0)));
    const found = (await resultsOf(page)).filter((address) => address.startsWith('entries/'));
    expect(own.map(({ slug }) => `entries/${slug}/`)).toEqual(expect.arrayContaining(found));
  });

  test('narrows an answer further with each choice, as its counts say', async () => {
    const page = await openSearch(browser, { q: 'Amazon' });
    for (const [name, label] of FILTERS.slice(1, 3)) {
      const choice = choiceOf(page, name, label);
      const count = Number(await choice.locator('[data-count]').textContent());
      const said = await answerTo(page, () => choice.locator('input').check());
      expect(count).toBeGreaterThan(0);
      expect(said).toBe(`${count} ${count === 1 ? 'result' : 'results'}`);
    }
  });

  test('takes several values, which widen the answer, and each can be removed', async () => {
    const page = await openSearch(browser, { kind: 'deal' });
    const deals = Number.parseInt(await page.locator('[data-total]').innerText());
    const launches = Number(await choiceOf(page, 'kind', 'launch').locator('[data-count]').textContent());
    const both = await answerTo(page, () => choiceOf(page, 'kind', 'launch').locator('input').check());
    expect(Number.parseInt(both)).toBe(deals + launches);
    expect(new URL(page.url()).searchParams.getAll('kind').toSorted()).toEqual(['deal', 'launch']);
    await answerTo(page, () => page.getByRole('button', { name: 'Remove Kind: deal' }).click());
    expect(Number.parseInt(await page.locator('[data-total]').innerText())).toBe(launches);
    expect(new URL(page.url()).search).toBe('?kind=launch');
  });

  test('without a result is not offered; years go by date, the rest by count', async () => {
    const page = await openSearch(browser, { q: 'Oracle' });
    const shown = async (name: string) =>
      page.locator(`record-search label:visible:has(input[name=${name}])`).allInnerTexts();
    const counts = (labels: string[]) => labels.map((label) => Number(/\d+$/.exec(label)?.[0]));
    const kinds = counts(await shown('kind'));
    expect(kinds).toEqual(kinds.toSorted((a, b) => b - a));
    expect(kinds).not.toContain(0);
    const years = (await shown('year')).map((label) => label.slice(0, 4));
    expect(years).toEqual(years.toSorted().toReversed());
  });

  test('folds away on a narrow page', async () => {
    const page = await openSearch(browser);
    await page.setViewportSize({ width: 390, height: 800 });
    const choice = choiceOf(page, 'kind', 'deal');
    expect(await choice.isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Narrow the results' }).click();
    expect(await choice.isVisible()).toBe(true);
  });
});

function choiceOf(page: Page, name: string, label: string): Locator {
  return page.locator('record-search label', { has: page.locator(`input[name=${name}][value="${label}"]`) });
}
