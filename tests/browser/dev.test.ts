import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { useBrowser } from '../support/browser.ts';
import { swap } from '../support/content-folder.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { findAll, parseHtml, textOf as textOfElement } from '../support/html.ts';
import { makeInboxStory, makeItem } from '../support/inbox-story.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();

const ENTRY = 'entries/2018/2018-03-05-amended-agreement.mdx';
const SOURCE = 'sources/skerrow-2018-amended.yaml';
const NEW_ENTRY = 'entries/2018/2018-11-01-ice-on-the-pier.mdx';

/** Development on a copy of the small topic outside the project. */
let folder = '';
let server: DevServer | null = null;
let url = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'topic-'));
  await cp(join(projectFolder, 'tests/fixtures/content'), folder, { recursive: true });
  server = await startDevServer(folder);
  url = server.url;
});

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** The page reloads by itself, so what is looked at may just be going away. */
function textOf(page: Page, selector: string): () => Promise<string> {
  return async () => (await page.locator(selector).allInnerTexts()).join(' ');
}

const SOON = { interval: 100 };

describe('development', () => {
  test('shows each edit in the open page, and a fault with its file and line', async () => {
    const { page } = await visit(browser, `${url}entries/2018-03-05-amended-agreement/`);
    const [headline, main, fault] = [textOf(page, 'h1'), textOf(page, 'main'), textOf(page, '[data-issues]')];

    await edit(ENTRY, swap("title: 'Exclusivity on the ferries ends", "title: 'The monopoly ends"));
    await expect.poll(headline, SOON).toContain('The monopoly ends');

    await edit(ENTRY, swap('kind: amendment', 'kind: amendmint'));
    await expect.poll(fault, SOON).toMatch(/2018-03-05-amended-agreement\.mdx:4\b.*kind.*amendmint/s);
    await expect.poll(headline, SOON).toContain('The monopoly ends');

    await edit(ENTRY, swap('kind: amendmint', 'kind: agreement'));
    await expect.poll(fault, SOON).toBe('');
    await expect.poll(textOf(page, '.kind'), SOON).toMatch(/^agreement$/i);

    await edit(SOURCE, (text) => text.replace(/^title: .*$/m, 'title: The yard is free'));
    await expect.poll(main, SOON).toContain('The yard is free');
  });

  test('follows entries as they come and go', async () => {
    const { page } = await visit(browser, url);
    const main = textOf(page, 'main');
    await expect.poll(main, SOON).toMatch(/^(?!.*Ice on the pier).*Timeline/s);

    const text = await readFile(join(folder, 'entries/2018/2018-07-harbour-review.mdx'), 'utf8');
    const added = text
      .replace(/^title: .*$/m, 'title: Ice on the pier')
      .replace('date: 2018-07', 'date: 2018-11-01');
    await writeFile(join(folder, NEW_ENTRY), added);
    await expect.poll(main, SOON).toContain('Ice on the pier');
    const address = `${url}entries/2018-11-01-ice-on-the-pier/`;
    expect((await fetch(address)).status).toBe(200);

    await rm(join(folder, NEW_ENTRY));
    await expect.poll(main, SOON).not.toContain('Ice on the pier');
    await expect.poll(async () => (await fetch(address)).status, SOON).toBe(404);
  });

  test('shows in the inbox what waits, what changed, why, the commands and the feeds to look at', async () => {
    const earlier = [{ until: '2018-06-02', title: 'The yard may be free' }];
    const item = { ...makeItem({ title: 'The yard is free' }), earlier };
    const reasons = [
      { part: 'event-between', weight: 3, text: 'they amend a contract' },
      { part: 'event', weight: 1, text: 'an event' },
    ];
    const story = makeInboxStory({ id: 'yard-free', title: 'The yard is free', items: [item], reasons });
    await mkdir(join(folder, 'inbox'), { recursive: true });
    await writeFile(join(folder, 'inbox/yard-free.yaml'), newStoryText(story));
    const page = parseHtml(await (await fetch(`${url}inbox/`)).text());
    const [shown = ''] = findAll(page, { name: 'main' }).map(textOfElement);
    expect(shown).toContain('was: The yard may be free');
    expect(shown).toContain('+ they amend a contract');
    expect(shown).not.toContain('an event');
    expect(shown).toContain('npm run review -- accept yard-free');
    expect(shown).toContain('Not read yet.');
  });

  test('says on the search page how to make the index, and shows drafts', async () => {
    const { page } = await visit(browser, `${url}search/`);
    // Asked again until it answers: a server in development loads a page anew once it has bundled its scripts, and
    // without them the form loads it anew itself. Where they were bundled anew meanwhile, those it asks for are gone.
    const isDefined = () => customElements.get('record-search') !== undefined;
    const ask = async () => {
      await page.waitForFunction(isDefined, null, { timeout: 10_000 }).catch(() => page.reload());
      await page.fill('input[name=q]', 'ferry');
      await page.press('input[name=q]', 'Enter');
      // Asking once more would put off an answer that is on its way.
      const answered = page.locator('record-search [role=status]:not(:empty)');
      await answered.waitFor({ state: 'attached', timeout: 20_000 }).catch(() => undefined);
      return textOf(page, 'record-search [role=status]')();
    };
    await expect.poll(ask, { interval: 1000, timeout: 120_000 }).toContain('npm run build');
    await page.goto(url);
    await expect.poll(() => page.locator('article[data-draft]').count(), SOON).toBe(1);
  });
});
