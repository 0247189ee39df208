import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRecord } from '#check/read/read-record.ts';
import { quotationWords } from '#record/source/words-state.ts';
import { DEAL, FIRST, writeContentFolder } from '../support/content-folder.ts';
import { makeFolder } from '../support/folder.ts';
import { answer, serve } from '../support/http-server.ts';
import { readChecks, runLinks, visitLinks } from '../support/link-folder.ts';
import { tinyPdf } from '../support/tiny-pdf.ts';

const ID = 'acme-2024-deal';
const REST = 'The two companies have worked together for years and will go on to do so. '.repeat(5);
const SAYS = `<!doctype html><title>The deal</title><p>Acme is “the only host”.</p><p>${REST}</p>`;
const EDITED = `<!doctype html><title>The deal</title><p>Acme is “one of the hosts”.</p><p>${REST}</p>`;

/** An announcement that an entry quotes, as a server shows it; `show` changes what it shows. */
async function announcement(first: Reply = { body: SAYS }) {
  let reply = first;
  const { url } = await serve((_request, response) =>
    answer(response, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...reply }),
  );
  const folder = await writeContentFolder({
    [DEAL]: (text) => text.replace(/^url: .*$/m, `url: ${url}deal`),
    [FIRST]: (text) => `${text}\nIt is <Quote source="${ID}">the only host</Quote>.\n`,
  });
  return {
    folder,
    show: (next: Reply) => void (reply = next),
    visitOn: (day: string, ...more: string[]) => visitLinks(folder, [ID], [`--now=${day}`, ...more]),
    wordsNow: async () => (await readChecks(folder))[ID]?.words,
    stories: () => readdir(join(folder, 'inbox')).catch(() => []),
    rules: async () => (await readRecord(folder)).issues.map(({ rule, severity }) => [severity, rule]),
  };
}

type Reply = Partial<Parameters<typeof answer>[1]>;

describe('an announcement that is edited', () => {
  test('is marked as checked, missed once, and a week later told to readers, the check and the inbox', async () => {
    const { visitOn, wordsNow, show, stories, rules, folder } = await announcement();
    expect(await visitOn('2026-05-01')).toMatchObject({ exitCode: 0 });
    expect(await wordsNow()).toEqual({ state: 'says', since: '2026-05-01', checked: '2026-05-01' });

    show({ body: EDITED });
    const missed = await visitOn('2026-05-08');
    expect([missed.exitCode, missed.stdout]).toEqual([
      1,
      expect.stringContaining('does not say "the only host"'),
    ]);
    expect((await readChecks(folder))[ID]?.text?.changed).toBe('2026-05-08');
    expect([await stories(), await rules()]).toEqual([[], [['error', 'bad-address']]]);

    await visitOn('2026-05-15');
    expect(await wordsNow()).toMatchObject({
      state: 'not-found',
      since: '2026-05-08',
      missing: ['the only host'],
    });
    expect(await rules()).toContainEqual(['warning', 'quotation-not-found']);
    const [story = ''] = await stories();
    expect(story).toBe(`2026-05-08-text-changed-${ID}.yaml`);
    const text = await readFile(join(folder, 'inbox', story), 'utf8');
    expect(text).toContain('The text may have changed');
    expect(text).toContain('entry: 2024-03-01-first-agreement');

    await visitOn('2026-05-22');
    expect(await stories()).toEqual([story]);
    show({ body: SAYS });
    await visitOn('2026-05-29');
    expect(await wordsNow()).toEqual({ state: 'says', since: '2026-05-29', checked: '2026-05-29' });
  });

  test.each([
    ['a refusal', { status: 403, body: EDITED }],
    ['a page that is missing', { status: 404, body: EDITED }],
    ['a check of browsers', { body: `<title>Just a moment...</title>${REST}` }],
    ['a page that a script fills', { body: '<title>The deal</title><div id="root"></div>' }],
  ])('%s is no proof of a change', async (_name, reply) => {
    const { visitOn, wordsNow, show } = await announcement();
    await visitOn('2026-05-01');
    show(reply);
    await visitOn('2026-05-08');
    expect(await wordsNow()).toMatchObject({ state: 'says', checked: '2026-05-01' });
  });

  test('a PDF is read too', async () => {
    const pdf = tinyPdf(['Acme is the only', `host. ${REST}`]);
    const headers = { 'content-type': 'application/pdf' };
    const { visitOn, wordsNow } = await announcement({ headers, body: pdf });
    await visitOn('2026-05-01');
    expect(await wordsNow()).toMatchObject({ state: 'says' });
  });
});

describe('npm run links -- check', () => {
  const byHand = (folder: string, file: string, ...more: string[]) =>
    runLinks(folder, ['check', ID, file, ...more]);

  test('takes what an editor saved where no program may read, and keeps nothing of it', async () => {
    const { folder, visitOn, wordsNow } = await announcement({ status: 403 });
    await visitOn('2026-05-01');
    expect(await wordsNow()).toMatchObject({ state: 'unreadable' });
    const saved = await makeFolder({ 'page.html': SAYS, 'page.txt': `It was. ${REST}` });
    const { exitCode, stdout } = await byHand(folder, join(saved, 'page.html'), '--now=2026-05-02');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Quotation checked on 2 May 2026')]);
    const words = await wordsNow();
    expect(words).toEqual({ state: 'says', since: '2026-05-02', checked: '2026-05-02', byHand: true });
    expect(words && quotationWords(words)).toContain('in a copy that an editor saved');
    expect(await readFile(join(folder, 'links.yaml'), 'utf8')).not.toContain('worked together');

    const missing = await byHand(folder, join(saved, 'page.txt'), '--now=2026-05-03');
    expect([missing.exitCode, missing.stdout]).toEqual([
      1,
      expect.stringContaining('Not found: "the only host"'),
    ]);
    await visitOn('2026-05-09');
    expect(await wordsNow()).toMatchObject({ state: 'not-found', byHand: true });
  });

  test.each([
    ['a source that nobody knows', 'nobody', 'page.html', 2, 'There is no source "nobody".'],
    ['a source that was never visited', ID, 'page.html', 1, 'Visit it once first'],
  ])('refuses %s', async (_name, id, file, code, words) => {
    const { folder } = await announcement();
    const saved = await makeFolder({ 'page.html': SAYS });
    const { exitCode, stderr } = await runLinks(folder, ['check', id, join(saved, file)]);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(words)]);
  });

  test.each([
    ['that is not there', 'none.html', 'There is no file'],
    ['without text', 'empty.html', 'holds no text that can be read'],
    ['that is a folder', '.', 'is a directory where a file should be'],
  ])('says in a sentence what is wrong with a file %s', async (_name, file, words) => {
    const { folder, visitOn } = await announcement();
    await visitOn('2026-05-01');
    const saved = await makeFolder({ 'empty.html': '<p></p>' });
    const { exitCode, stderr } = await byHand(folder, join(saved, file));
    expect([exitCode > 0, stderr]).toEqual([true, expect.stringContaining(words)]);
  });
});
