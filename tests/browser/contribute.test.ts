import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { applyChanges } from '#check/new-command/file-changes.ts';
import { readProposal, writeProposal, type ProposedFile } from '#check/proposal/proposal.ts';
import { planProposal } from '#check/propose-command/plan-proposal.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';
import { useBrowser } from '../support/browser.ts';
import { makeFolder } from '../support/folder.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const content = join(projectFolder, 'content');

const entry = {
  date: '27 November 2026',
  title: 'The licence reaches the affiliates of the licensee',
  summary: 'An addendum lets affiliates of the licensee serve the API.',
  value: 'Affiliates may serve it',
  text: 'Affiliates may now serve the API.',
};
const sources = [
  { url: 'https://openai.com/index/licence-for-affiliates/', title: 'A licence for affiliates' },
  { url: 'https://www.theverge.com/licence-for-affiliates', title: 'Licence now stretches further' },
];

async function openForm(purpose: string, options: Parameters<typeof visit>[2] = {}, query = '') {
  const opened = await visit(browser, `${inject('record').url}contribute/${purpose}/`, options);
  if (query) await opened.page.goto(`${opened.page.url()}${query}`);
  await opened.page.locator('contribution-form[data-ready]').waitFor();
  return opened;
}

/** The files that the form proposes, once the check has nothing left to say. */
async function proposed(page: Page): Promise<ProposedFile[]> {
  const text = (await page.locator('[data-part="proposal"]').textContent()) ?? '';
  const { files, problems } = readProposal(text);
  expect(problems).toEqual([]);
  return files;
}

/** What the check says of the record with the files, and did not say before. */
async function checkWith(files: readonly ProposedFile[]): Promise<string[]> {
  const before = new Set((await readRecord(content)).issues.map(({ message }) => message));
  const { issues } = await readRecord(content, files);
  return issues.map(({ message }) => message).filter((message) => !before.has(message));
}

/** Writes the files as `npm run propose` does; returns what the check then says of the folder, and did not say before. */
async function checkWritten(files: readonly ProposedFile[]): Promise<string[]> {
  const copy = join(await makeFolder(), 'content');
  await cp(content, copy, { recursive: true });
  const before = new Set((await readRecord(copy)).issues.map(({ message }) => message));
  const { changes } = await planProposal(copy, writeProposal(files));
  await applyChanges(changes);
  const { issues, record } = await readRecord(copy);
  expect(record?.entries.some(({ title }) => title === entry.title)).toBe(true);
  return issues.map(({ message }) => message).filter((message) => !before.has(message));
}

/** Moves by Tab alone until a place has the focus; typing goes there then. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

function placesIn(page: Page) {
  const field = (group: string, name: string, place = 0) =>
    page
      .locator(`[data-group="${group}"]`)
      .nth(place)
      .locator(`[data-field="${name}"] :is(input, select, textarea)`)
      .first();
  return { field, find: page.locator('[data-part="find"]'), text: page.getByLabel('Text', { exact: true }) };
}

describe('the form of an entry', () => {
  test('gives, by keyboard alone, a proposal that passes the check at once', async () => {
    const { page, problems, requests } = await openForm('entry');
    const parser = () => requests.filter((address) => address.endsWith('.wasm'));
    const { field, find, text } = placesIn(page);
    await page.evaluate(() => {
      document.documentElement.dataset['keys'] = '0';
      addEventListener('keydown', () => {
        const { dataset } = document.documentElement;
        dataset['keys'] = String(Number(dataset['keys']) + 1);
      });
    });
    let words = 0;
    const type = async (place: Locator, typed: string) => {
      await tabTo(page, place);
      await page.keyboard.type(typed);
      words += typed.length;
    };
    // At once, as a paste or an input method enters it: each key would have the check run again.
    const write = async (place: Locator, entered: string) => {
      await tabTo(page, place);
      await page.keyboard.insertText(entered);
    };
    await type(field('entry', 'date'), entry.date);
    await write(field('entry', 'title'), entry.title);
    await type(field('entry', 'kind'), 'amendm');
    await type(field('entry', 'status'), 'off');
    await type(field('entry', 'parties'), 'Microsoft');
    await type(field('entry', 'parties'), 'OpenAI');
    await write(field('entry', 'summary'), entry.summary);
    for (const [place, { url, title }] of sources.entries()) {
      await write(find, url);
      await page.keyboard.press('Enter');
      await write(field('source', 'title', place), title);
      await type(field('source', 'date', place), entry.date);
      await page.keyboard.press('Tab');
      if (place === 0) while (!(await isFocused(find))) await page.keyboard.press('Shift+Tab');
    }
    await tabTo(page, page.getByRole('button', { name: 'Add a change' }));
    await page.keyboard.press('Enter');
    await type(field('changes', 'term'), 'API');
    await write(field('changes', 'value'), entry.value);
    await type(field('changes', 'standing'), 'St');
    await tabTo(page, page.locator('[data-group="changes"] [data-part="ticks"] input').first());
    await page.keyboard.press('Space');
    expect(parser()).toEqual([]);
    await write(text, entry.text);
    await expect.poll(parser).toHaveLength(1);
    const back = (steps: number) => Array.from({ length: steps }, () => 'Shift+Tab');
    const citeBoth = [...back(3), 'Enter', ...back(4), 'ArrowDown', 'Tab', 'Enter'];
    for (const key of citeBoth) await page.keyboard.press(key);
    await expect.poll(() => page.locator('[data-part="verdict"]').textContent()).toContain('nothing wrong');
    await expect.poll(() => page.locator('[data-part="preview"] sup.cite').count()).toBe(2);
    expect(await page.locator('[data-part="contract"] tbody').innerText()).toContain(entry.value);
    expect(await page.locator('[data-part="in-force"]').innerText()).toContain('In force on that day');

    const files = await proposed(page);
    expect(files.map(({ path }) => path.split('/')[0])).toEqual(['entries', 'sources', 'sources']);
    expect(await checkWritten(files)).toEqual([]);
    expect(problems).toEqual([]);
    // Keys besides the words themselves: from field to field, to choose, and to cite.
    const keys = Number(await page.evaluate(() => document.documentElement.dataset['keys']));
    expect(keys - words).toBeLessThan(90);
  });

  test('fits a phone, says at the field what is wrong, and keeps what is written until it is discarded', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const { page } = await openForm('entry', phone);
    const { field, find, text } = placesIn(page);
    await field('entry', 'date').fill('31 February 2026');
    await field('entry', 'title').fill(entry.title);
    await find.fill('https://openai.com/index/next-phase-of-microsoft-partnership/?utm_source=x');
    await page.getByRole('button', { name: 'Add source' }).click();
    expect(await page.locator('[data-source-id="oai-2026-apr"]').count()).toBe(1);
    await text.fill('No source.');
    const problem = page.locator('[data-group="entry"] [data-field="date"] [data-part="problem"]');
    await expect.poll(() => problem.textContent()).toContain('31 February 2026');
    await expect
      .poll(() => page.locator('[data-kind="prose"] > .problem').textContent())
      .toContain('cites no');
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(widths).toEqual([390, 390]);
    const sizes = await page
      .locator('contribution-form :is(input, select, textarea)')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);

    await page.reload();
    await expect.poll(() => field('entry', 'title').inputValue()).toBe(entry.title);
    expect(await text.inputValue()).toBe('No source.');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Discard all this' }).click();
    expect(await field('entry', 'title').inputValue()).toBe('');
    await page.reload();
    await page.locator('contribution-form[data-ready]').waitFor();
    expect([await field('entry', 'title').inputValue(), await text.inputValue()]).toEqual(['', '']);
  });

  test('leads to the issue form where no scripts run', async () => {
    const { page } = await visit(browser, `${inject('record').url}contribute/entry/`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('contribution-form').isVisible()).toBe(false);
    expect(await page.locator('main a[href*="template=event.yml"]').isVisible()).toBe(true);
  });
});

describe('the ways to hand in', () => {
  test('are an issue that holds the proposal, and its files', async () => {
    const { page } = await openForm('source');
    await placesIn(page).find.fill(sources[0]!.url);
    await page.getByRole('button', { name: 'Add source' }).click();
    await placesIn(page).field('source', 'title').fill(sources[0]!.title);
    // Left, the field gives the source its name.
    await page.keyboard.press('Tab');
    await expect
      .poll(() => page.locator('[data-part="proposal"]').textContent())
      .toContain(sources[0]!.title);
    const [file] = await proposed(page);
    await page.context().route('https://github.com/**', (route) => route.fulfill({ body: '' }));
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Open an issue' }).click();
    const issue = await opened;
    await issue.waitForURL(/issues\/new/);
    const { searchParams } = new URL(issue.url());
    expect(searchParams.get('title')).toBe(`New source: ${sources[0]!.title}`);
    expect(readProposal(searchParams.get('body') ?? '')).toEqual({ files: [file], problems: [] });
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the files' }).click();
    const download = await downloading;
    expect(`sources/${download.suggestedFilename()}`).toBe(file?.path);
    expect(await readFile(await download.path(), 'utf8')).toBe(file?.text);
  });
});

describe('a proposal too long for an address', () => {
  test('is copied, to be pasted into the issue', async () => {
    const { page } = await openForm('entry');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.context().route('https://github.com/**', (route) => route.fulfill({ body: '' }));
    await placesIn(page).text.fill('It is so. '.repeat(800));
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Open an issue' }).click();
    const issue = await opened;
    await issue.waitForURL(/issues\/new/);
    expect(new URL(issue.url()).searchParams.get('body')).toContain('Paste');
    await page.bringToFront();
    await expect.poll(() => page.locator('[data-part="sent"]').textContent()).toContain('copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      writeProposal(await proposed(page)),
    );
  });
});

describe('the form of a correction', () => {
  test('says which correction was begun, and opens the one that was asked for once that is discarded', async () => {
    const [begun, asked] = ['2025-01-21-rofr-replaces-exclusivity', '2019-07-22-first-billion-investment'];
    const { page } = await openForm('correction', {}, `?entry=${begun}`);
    const { field } = placesIn(page);
    const title = await field('entry', 'title').inputValue();
    await field('entry', 'summary').fill('Another summary.');
    await page.goto(page.url().replace(begun, asked));
    await page.locator('contribution-form[data-ready]').waitFor();
    expect(await field('entry', 'title').inputValue()).toBe(title);
    expect(await page.locator('[data-part="sent"]').textContent()).toContain(`begun to correct “${title}”`);
    const said: string[] = [];
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void (said.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    // What was changed stays where another entry is chosen by mistake.
    await page.locator('select[data-part="entry"]').selectOption(asked);
    expect(await field('entry', 'summary').inputValue()).toBe('Another summary.');
    await page.getByRole('button', { name: 'Discard all this' }).click();
    expect(await field('entry', 'title').inputValue()).not.toBe(title);
    expect(await page.locator('select[data-part="entry"]').inputValue()).toBe(asked);
    expect(said).toEqual([expect.stringContaining('another entry'), expect.stringContaining('Discard all')]);
  });

  test('changes the entry that the address names, and nothing of it but what was corrected', async () => {
    const slug = '2025-10-28-recapitalisation-and-definitive-agreement';
    const { page } = await openForm('correction', {}, `?entry=${slug}`);
    const { field } = placesIn(page);
    await field('correction', 'what').fill('The summary left out a word.');
    await field('entry', 'summary').fill(
      'The two sign a definitive agreement, and one of them is recapitalised.',
    );
    await page.locator('[data-part="verdict"]').filter({ hasText: 'The check' }).waitFor();
    await expect.poll(async () => (await proposed(page))[0]?.text).toContain('left out a word');
    const [file, ...others] = await proposed(page);
    expect([file?.path, others]).toEqual([`entries/2025/${slug}.mdx`, []]);
    expect(await checkWith([file!])).toEqual([]);
  });
});

async function isFocused(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement);
}
