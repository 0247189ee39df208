import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { findAll, parseHtml, textOf } from '../support/html.ts';
import { answer, serve } from '../support/http-server.ts';
import { readPublished } from '../support/published.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url, folder } = inject('record');

/** A page on another host that shows these addresses in frames; the headline each frame then holds. */
async function framed(addresses: readonly string[]): Promise<string[]> {
  const frames = addresses.map((address) => `<iframe src="${url}${address}"></iframe>`).join('');
  const host = await serve((_request, response) =>
    answer(response, { headers: { 'Content-Type': 'text/html' }, body: `<!doctype html>${frames}` }),
  );
  const { page } = await visit(browser, host.url);
  return Promise.all(page.frames().slice(1).map(headlineOf));
}

/** Chromium shows a page of its own, with no address of ours in it, in place of one that may not be framed. */
async function headlineOf(frame: Frame): Promise<string> {
  const isOurs = (await frame.locator('link[rel=canonical]').count()) === 1;
  return isOurs ? frame.locator('h1').innerText() : 'refused';
}

describe('pages to embed', () => {
  test('are shown in a frame of another site, and no other page is', async () => {
    expect(
      await framed([
        'embed/contract/',
        'embed/timeline/',
        'embed/term/first-ship/',
        '',
        'contract/',
        'data/',
        'nothing/',
      ]),
    ).toEqual([
      expect.stringMatching(/^The contract on \d/),
      'Key milestones',
      'Do OpenAI’s products reach Azure first?',
      'refused',
      'refused',
      'refused',
      'refused',
    ]);
  });

  test('lead out of the frame', async () => {
    const host = await serve((_request, response) =>
      answer(response, {
        headers: { 'Content-Type': 'text/html' },
        body: `<!doctype html><iframe src="${url}embed/timeline/" width="400" height="600"></iframe>`,
      }),
    );
    const { page } = await visit(browser, host.url);
    await page.frameLocator('iframe').locator('footer a').click();
    await page.waitForURL(url);
    expect(page.url()).toBe(url);
  });

  test('are at most 6 KB as sent and run no script', async () => {
    const { terms } = await readPublished('content');
    const states = await readdir(join(folder, 'embed/contract'));
    const addresses = states.map((file) => `contract/${file === 'index.html' ? '' : file}`);
    expect(addresses).toContain('contract/2026-04-27');
    for (const address of [
      ...addresses,
      'timeline',
      'availability',
      ...terms.map(({ id }) => `term/${id}`),
    ]) {
      const html = await readFile(join(folder, `embed/${address}/index.html`));
      expect(gzipSync(html).length, address).toBeLessThanOrEqual(6 * 1024);
      expect(findAll(parseHtml(html.toString()), { name: 'script' })).toEqual([]);
    }
  });

  test('have a snippet to copy that shows each of them', async () => {
    const data = parseHtml(await readFile(join(inject('fixture').folder, 'data/index.html'), 'utf8'));
    const snippets = findAll(data, { name: 'pre' })
      .map(textOf)
      .filter((text) => text.startsWith('<iframe'));
    const { terms } = await readPublished('tests/fixtures/content');
    const pages = ['contract', 'timeline', 'availability', ...terms.map(({ id }) => `term/${id}`)];
    expect(snippets.map((text) => /src="([^"]*)"/.exec(text)?.[1])).toEqual(
      pages.map((page) => `https://record.example/ferries/embed/${page}/`),
    );
  });
});
