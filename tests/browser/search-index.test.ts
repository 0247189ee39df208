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

describe.each(['record', 'recordUnderPath'] as const)('the search index of %s', (name) => {
  test('answers under the policy of the site, by words, by amounts and by filters', async () => {
    const { url } = inject(name);
    const page = await browser().newPage();
    await page.goto(`${url}terms/`);
    // A text, because vitest would rewrite an import() that is code.
    const script = await page.evaluateHandle<Pagefind>(
      `import(${JSON.stringify(`${url}pagefind/pagefind.js`)})`,
    );
    const found = await script.evaluate(async (pagefind) => {
      const filters = await pagefind.filters();
      const [filter = '', values = {}] = Object.entries(filters)[0] ?? [];
      const [value = '', count = 0] = Object.entries(values)[0] ?? [];
      const filtered = await pagefind.search(null, { filters: { [filter]: value } });
      const amounts = await pagefind.search('$13');
      return {
        count,
        filtered: filtered.results.length,
        amounts: amounts.results.length,
        first: (await amounts.results[0]?.data())?.url,
      };
    });
    expect(found.count).toBeGreaterThan(0);
    expect(found.filtered).toBe(found.count);
    expect(found.amounts).toBeGreaterThan(0);
    expect(found.first).toMatch(new RegExp(`^${new URL(url).pathname}`));
    expect((await fetch(new URL(found.first ?? 'nothing', url))).status).toBe(200);
    await page.close();
  });
});
