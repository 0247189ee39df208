import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');
const AMENDMENT = 'compare/2026-02-27/2026-04-27/';

const bottomOf = async (page: Page, selector: string) => {
  const box = (await page.locator(selector).boundingBox())!;
  return box.y + box.height;
};

describe('the table of a comparison', () => {
  test('with what did not change ends within a window of 1280 × 800', async () => {
    const { page } = await visit(browser, `${url}${AMENDMENT}`, { viewport: { width: 1280, height: 800 } });
    expect(await bottomOf(page, '.closing')).toBeLessThanOrEqual(800);
    expect(await page.locator('tr[data-difference]').count()).toBeGreaterThan(10);
  });

  test('ends on a phone within two and a half screens', async () => {
    const { page } = await visit(browser, `${url}${AMENDMENT}`, { viewport: { width: 390, height: 844 } });
    expect(await bottomOf(page, '[data-comparison]')).toBeLessThanOrEqual(844 * 2.5);
  });

  test('is whole on the first printed page, and few follow', async () => {
    // A4 within the margins of the print styles, at 96 px an inch.
    const { page } = await visit(browser, `${url}${AMENDMENT}`, { viewport: { width: 680, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    expect(await bottomOf(page, '.closing')).toBeLessThanOrEqual(1000);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(4);
  });

  test('shows any two days, and says what it took them for', async () => {
    const { page, problems } = await visit(browser, `${url}compare/?before=2025-03-01&after=2026-05`);
    expect(await page.locator('[data-head=before]').innerText()).toBe('1 March 2025');
    expect(await page.locator('[data-part=resolved]').innerText()).toMatch(/since 21 January 2025/);
    expect(await page.locator('tr[data-difference]').count()).toBeGreaterThan(8);
    expect(problems).toEqual([]);
  });

  test('leaves alone what is typed while the values are on their way', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    let send = (): void => undefined;
    const asked = new Promise<void>((done) => (send = done));
    await page.route('**/compare/values.json', async (route) => asked.then(() => route.continue()));
    const [before, after] = ['Before', 'After'].map((name) => page.getByRole('textbox', { name }));
    await before!.fill('2023');
    await before!.press('Enter');
    await after!.focus();
    await page.keyboard.type('1 Mar');
    send();
    await expect.poll(() => page.locator('[data-head=before]').innerText()).toMatch(/2023/);
    await page.keyboard.type(' 2025');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-head=after]').innerText()).toBe('1 March 2025');
  });

  test('says so when the values of other days cannot be had', async () => {
    const { page } = await visit(browser, `${url}compare/`);
    await page.route('**/compare/values.json', (route) => route.abort());
    const before = page.getByRole('textbox', { name: 'Before' });
    await before.fill('2023');
    await before.press('Enter');
    await page.getByText('could not be loaded').waitFor();
    await page.unroute('**/compare/values.json');
    await before.fill('2024');
    await before.press('Enter');
    await expect.poll(() => page.locator('[data-head=before]').innerText()).toMatch(/2024/);
  });

  test('has the rows for its built days that the script makes for the same days', async () => {
    const { page } = await visit(browser, `${url}${AMENDMENT}`);
    const rows = () => page.locator('tr[data-difference]').allInnerTexts();
    const built = await rows();
    await page.goto(`${url}compare/?before=2026-02-27&after=2026-04-27`);
    await page.locator('[data-part=resolved]:not(:empty)').waitFor({ state: 'attached' });
    const shown = await rows();
    // The numbers of sources follow the list below, which only built pages have.
    const plain = (texts: string[]) =>
      texts.map((text) => text.replaceAll(/\s*\[\d+\]/g, '').replaceAll(/\s+/g, ' '));
    expect(plain(shown)).toEqual(plain(built));
  });
});

describe('a memo', () => {
  const copy = async (page: Page, name: string) => {
    await page.getByText('Copy or save').click();
    await page.getByRole('button', { name, exact: true }).click();
    await page.locator('[data-part=copied]:not(:empty)').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const open = async (address: string) => {
    const { page } = await visit(browser, `${url}${address}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    return page;
  };

  test('of a comparison says each changed term, its sources and its address in plain text', async () => {
    const text = await copy(await open(AMENDMENT), 'Copy as memo');
    expect(text).toMatch(/API distribution.*Azure only, until AGI.*Any cloud/);
    expect(text).toMatch(/\[\d+\] OpenAI: https:\/\//);
    expect(text).toContain('compare/2026-02-27/2026-04-27/');
  });

  test('is a Markdown table where that is asked for', async () => {
    const text = await copy(await open(AMENDMENT), 'Copy as Markdown');
    expect(text).toMatch(/^\| --- \|/m);
    expect(text).toMatch(/^\| API distribution/m);
  });

  test('of the contract on a day says that day', async () => {
    const text = await copy(await open('contract/?on=2025-03-01'), 'Copy as memo');
    expect(text).toContain('1 March 2025');
    expect(text).toContain('contract/?on=2025-03-01');
  });

  test('of the contract numbers each source once, with its address, and no value that has none of its own', async () => {
    const text = await copy(await open('contract/'), 'Copy as memo');
    const sources = text.split('\n').filter((line) => line.startsWith('['));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((line) => !/^\[\d+\] \S.*: https:\/\/\S+$/.test(line))).toEqual([]);
    expect(text).toMatch(/^Cloud hosting: [^[]*; 27 Apr 2026; \[1\] \[2\]$/m);
    expect(text).toMatch(/Cap: Reported: \$38 billion (\[\d+\] ?){2,};/);
  });

  test('says a value once that says no more than its standing', async () => {
    const text = await copy(await open('compare/'), 'Copy as memo');
    expect(text).toContain('| Not disclosed |');
    expect(text).not.toContain('Not disclosed: Not disclosed');
  });

  test('has a frame to embed that shows the state of that day', async () => {
    const page = await open('contract/?on=2025-03-01');
    const code = await copy(page, 'Copy embed code');
    expect(code).toContain('title="The contract from 21 January 2025 to 28 October 2025"');
    await page.goto(/src="([^"]*)"/.exec(code)![1]!);
    expect(await page.locator('h1').innerText()).toBe('The contract from 21 January 2025 to 28 October 2025');
  });
});
