import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

/** What is used here of the script that Pagefind puts beside its index. */
interface Pagefind {
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    query: string | null,
    options?: object,
  ): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const browser = useBrowser();

describe.each([
  ['record', '$13'],
  ['fixture', 'battery'],
] as const)('the search index of %s', (name, query) => {
  test('answers under the policy of the site, by a word or an amount, and by filters', async () => {
    const { url } = inject(name);
    const page = await browser().newPage();
    await page.goto(`${url}terms/`);
    // A text, because vitest would rewrite an import() that is code.
    const script = await page.evaluateHandle<Pagefind>(
      `import(${JSON.stringify(`${url}pagefind/pagefind.js`)})`,
    );
    const found = await script.evaluate(async (pagefind, text) => {
      const filters = await pagefind.filters();
      const [filter = '', values = {}] = Object.entries(filters)[0] ?? [];
      const [value = '', count = 0] = Object.entries(values)[0] ?? [];
      const filtered = await pagefind.search(null, { filters: { [filter]: value } });
      const matching = await pagefind.search(text);
      return {
        count,
        filtered: filtered.results.length,
        matching: matching.results.length,
        first: (await matching.results[0]?.data())?.url,
      };
    }, query);
    expect(found.count).toBeGreaterThan(0);
    expect(found.filtered).toBe(found.count);
    expect(found.matching).toBeGreaterThan(0);
    expect(found.first).toMatch(new RegExp(`^${new URL(url).pathname}`));
    expect((await fetch(new URL(found.first ?? 'nothing', url))).status).toBe(200);
    await page.close();
  });
});
