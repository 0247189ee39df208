import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import type { Entry } from '#domain/entry/entry.ts';
import { TIER_LABELS } from '#domain/source/tier.ts';
import { termsOf } from '#domain/timeline/filter.ts';
import { useBrowser } from '../support/browser.ts';
import { readPublished } from '../support/published.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

async function openSearch(question: Record<string, string> = {}, site = url): Promise<Page> {
  const { page } = await visit(browser, `${site}search/?${new URLSearchParams(question)}`.replace(/\?$/, ''));
  return page;
}

/** The addresses of the results, best first, below the home page. */
async function resultsOf(page: Page, site = url): Promise<string[]> {
  const links = await page.locator('record-search ol li a').all();
  const addresses = await Promise.all(
    links.map((link) => link.evaluate((a) => (a as HTMLAnchorElement).href)),
  );
  return addresses.map((address) => address.replace(site, ''));
}

/** What the page says after `act`: how many results there are, or that there are none. */
async function answerTo(page: Page, act: () => Promise<unknown>): Promise<string> {
  const status = page.locator('record-search [role=status]');
  await status.evaluate((element) => element.replaceChildren());
  await act();
  await expect.poll(() => status.innerText()).not.toBe('');
  return status.innerText();
}

const { entries, parties, sources, terms } = await readPublished('content');

/** A value of each filter by its label, and the entries that have it. */
const FILTERS: [name: string, label: string, wanted: (entry: Entry) => boolean][] = [
  ['kind', 'amendment', ({ kind }) => kind === 'amendment'],
  ['status', 'Reported', ({ status }) => status === 'reported'],
  ['party', nameOf('microsoft'), (entry) => entry.parties.includes('microsoft')],
  ['term', labelOf('agi-clause'), (entry) => termsOf(entry).includes('agi-clause')],
  ['year', '2024', ({ date }) => date.startsWith('2024')],
  ['source', TIER_LABELS.primary, (entry) => entry.sources.some((id) => tierOf(id) === 'primary')],
];

function nameOf(party: string): string {
  return parties.find(({ id }) => id === party)?.name ?? party;
}

function labelOf(term: string): string {
  return terms.find(({ id }) => id === term)?.label ?? term;
}

function tierOf(source: string): string | undefined {
  return sources.find(({ id }) => id === source)?.tier;
}

describe('the order of answers', () => {
  test.each([
    ['right of first refusal', ['2025-01-21-rofr-replaces-exclusivity']],
    ['$38 billion', ['2025-11-03-aws-38bn']],
    ['$38bn', ['2025-11-03-aws-38bn']],
    ['Bedrock', ['2026-06-01-bedrock-ga', '2026-04-28-openai-on-aws-preview']],
    ['AGI panel', ['2025-10-28-recapitalisation-and-definitive-agreement']],
    ['Stargate', ['2025-01-21-stargate-announced']],
  ])('puts the right entry first or second for %s', async (query, right) => {
    const found = (await resultsOf(await openSearch({ q: query }))).slice(0, 2);
    const wanted = right.map((slug) => `entries/${slug}/`);
    expect(
      found.filter((address) => wanted.includes(address)),
      found.join(),
    ).not.toEqual([]);
  });

  test('is by date when asked, newest first', async () => {
    const page = await openSearch({ q: 'exclusive', sort: 'date' });
    const found = (await resultsOf(page)).filter((address) => address.startsWith('entries/'));
    const days = found.map((address) => address.slice('entries/'.length, 'entries/2026-01-01'.length));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted().reverse());
  });
});

describe('a quoted phrase', () => {
  test.each([
    ['"would go on growing."', '2025-01-21-stargate-announced'],
    ['"would go on growing".', '2025-01-21-stargate-announced'],
    ['“would go on growing”', '2025-01-21-stargate-announced'],
    ['"SoftBank, OpenAI, Oracle and MGX."', '2025-01-21-stargate-announced'],
    ['"for running ChatGPT."', '2025-11-03-aws-38bn'],
    ['"having been added earlier in 2025."', '2025-11-03-aws-38bn'],
  ])('at the end of a sentence is found: %s', async (query, slug) => {
    expect(await resultsOf(await openSearch({ q: query }))).toContain(`entries/${slug}/`);
  });

  test('is found only in its order', async () => {
    expect(await resultsOf(await openSearch({ q: '"growing on go would"' }))).toEqual([]);
  });
});

describe('a filter', () => {
  test.each(FILTERS)('by %s leaves the entries that have its value', async (name, label, wanted) => {
    const page = await openSearch({ q: '', [name]: label });
    const own = entries.filter(wanted);
    const option = page.locator(`select[name=${name}] option:checked`);
    const termsFound = name === 'term' ? 1 : 0;
    expect(await option.innerText()).toBe(`${label} (${own.length + termsFound})`);
    const found = (await resultsOf(page)).filter((address) => address.startsWith('entries/'));
    expect(own.map(({ slug }) => `entries/${slug}/`)).toEqual(expect.arrayContaining(found));
  });

  test('narrows an answer further with each choice, as its counts say', async () => {
    const page = await openSearch({ q: 'Amazon' });
    for (const [name, label] of FILTERS.slice(1, 3)) {
      const select = page.locator(`select[name=${name}]`);
      const text = await select.locator(`option[value="${label}"]`).textContent();
      const count = Number(/\((\d+)\)$/.exec(text ?? '')?.[1]);
      const said = await answerTo(page, () => select.selectOption(label));
      expect(count).toBeGreaterThan(0);
      expect(said).toBe(`${count} ${count === 1 ? 'result' : 'results'}`);
    }
  });
});

describe('an answer', () => {
  test('shows date, headline and the sentence found, with what was found marked', async () => {
    const page = await openSearch({ q: 'Stargate' });
    const result = page.locator('record-search li', { has: page.locator('a[href*=stargate-announced]') });
    expect(await result.locator('.date').innerText()).toBe('21 January 2025');
    const [entry] = entries.filter(({ slug }) => slug === '2025-01-21-stargate-announced');
    expect(await result.locator('a').innerText()).toBe(entry?.title);
    expect(await result.locator('p mark').first().innerText()).toMatch(/Stargate/);
    expect(await result.locator('p').innerText()).toMatch(/\w+ \w+ \w+/);
  });

  test('says so where nothing is found, and offers the lists', async () => {
    const page = await openSearch({ q: 'zeppelin quarrel' });
    expect(await page.locator('record-search [role=status]').innerText()).toContain(
      'Nothing found for “zeppelin quarrel”',
    );
    expect(await page.locator('[data-browse]').isVisible()).toBe(true);
  });

  test('shows all results when more are asked for', async () => {
    const page = await openSearch({ q: 'Microsoft' });
    const total = Number.parseInt(await page.locator('record-search [role=status]').innerText());
    const more = page.locator('[data-more]');
    for (let shown = 10; shown < total; shown += 10) {
      await expect.poll(() => page.locator('record-search ol li').count()).toBe(shown);
      await more.click();
    }
    await expect.poll(() => page.locator('record-search ol li').count()).toBe(total);
    expect(await more.isVisible()).toBe(false);
  });
});

describe('the address', () => {
  test('keeps the question through reload and back', async () => {
    const page = await openSearch();
    await page.fill('input[name=q]', 'Oracle');
    const first = await answerTo(page, () => page.press('input[name=q]', 'Enter'));
    const second = await answerTo(page, () => page.selectOption('select[name=year]', '2025'));
    expect(second).not.toBe(first);
    expect(new URL(page.url()).search).toBe('?q=Oracle&year=2025');

    await page.reload();
    const status = page.locator('record-search [role=status]');
    await expect.poll(() => status.innerText()).toBe(second);
    expect(await page.inputValue('select[name=year]')).toBe('2025');

    await page.goBack();
    await expect.poll(() => status.innerText()).toBe(first);
    expect(await page.inputValue('select[name=year]')).toBe('');
    expect(await page.inputValue('input[name=q]')).toBe('Oracle');
    await page.goBack();
    await expect.poll(() => page.inputValue('input[name=q]')).toBe('');
    expect(await page.locator('record-search li').count()).toBe(0);
  });
});

describe('search by keyboard alone', () => {
  test('reaches the field, the filters and a result', async () => {
    const page = await openSearch();
    await tabTo(page, 'input[name=q]');
    await page.keyboard.type('Stargate');
    await answerTo(page, () => page.keyboard.press('Enter'));
    await tabTo(page, 'select[name=status]');
    await answerTo(page, () => page.keyboard.type('Off'));
    expect(await page.inputValue('select[name=status]')).toBe('Official');
    await tabTo(page, 'record-search li a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entries\//);
  });
});

describe('search below a path', () => {
  test('finds the same and links below the path', async () => {
    const site = inject('recordUnderPath').url;
    const page = await openSearch({ q: 'right of first refusal' }, site);
    const found = await resultsOf(page, site);
    expect(found).toEqual(await resultsOf(await openSearch({ q: 'right of first refusal' })));
    await page.locator('record-search li a').first().click();
    await page.waitForURL(`${site}${found[0]}`);
    expect(await page.locator('h1').count()).toBe(1);
  });
});

/** Presses the tabulator until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`The tabulator does not reach ${selector}`);
}
