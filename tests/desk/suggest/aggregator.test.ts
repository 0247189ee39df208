import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEAL, makeDesk, NOISE, onlyStory } from '../../support/desk-folder.ts';
import { serveReader, TOKEN } from '../../support/reader-server.ts';
import { runScript } from '../../support/run-script.ts';

const ITEMS = [...DEAL, ...NOISE].map(({ title, url, published }, index) => ({
  id: index + 1,
  title,
  url,
  from: `Feed ${index + 1}`,
  published: Date.parse(published) / 1000,
}));

/** A desk that reads an aggregator which is a private host, and no other feed. */
async function deskWith(items: Parameters<typeof serveReader>[0], fields = 'label: deals') {
  const reader = await serveReader(items);
  const desk = await makeDesk({});
  const file = join(desk.content, 'feeds.yaml');
  const row = `{ id: reader, kind: greader, url: "${reader.url}", publisher: Our reader, tier: secondary, ${fields} }`;
  const profile = (await readFile(file, 'utf8')).replace(/^feeds:.*\n/m, '');
  await writeFile(file, `feeds: [${row}]\n${profile}`);
  const args = desk.suggestArgs.filter((arg) => arg !== '--allow-private-hosts');
  const suggest = (env: NodeJS.ProcessEnv, ...more: string[]) =>
    runScript('suggest', [...args, ...more], { ...desk.env, ...env });
  return { ...desk, reader, suggest };
}

const ALLOWED = ['--allow-host', '127.0.0.1'];

describe('a feed of the kind greader', () => {
  test('brings its items through the same door, with the feeds they are from', async () => {
    const desk = await deskWith(ITEMS);
    const { exitCode, stdout } = await desk.suggest({ GREADER_TOKEN: TOKEN }, ...ALLOWED);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('1 feed: 1 read; 5 articles')]);
    const { story } = await onlyStory(desk.inbox);
    expect(story.items.map((item: { publisher: string }) => item.publisher).toSorted()).toEqual([
      'Feed 1',
      'Feed 2',
      'Feed 3',
    ]);
    expect(story.items[0]).toMatchObject({ feed: 'reader', summary: 'They agree.', tier: 'secondary' });
    const calls = desk.reader.asked.map((call) => call.split(' ').slice(0, 2).join(' '));
    expect(new Set(calls)).toEqual(
      new Set([
        'GET /api/reader/api/0/stream/items/ids',
        'GET /api/reader/api/0/token',
        'POST /api/reader/api/0/stream/items/contents',
      ]),
    );
    expect(desk.reader.asked[0]).toContain('s=user%2F-%2Flabel%2Fdeals');
  });

  test('asks the next time for what came since, and proposes nothing twice', async () => {
    const desk = await deskWith(ITEMS);
    await desk.suggest({ GREADER_TOKEN: TOKEN }, ...ALLOWED);
    desk.reader.asked.length = 0;
    const { stdout } = await desk.suggest(
      { GREADER_TOKEN: TOKEN },
      ...ALLOWED,
      '--now',
      '2018-06-03T12:00:00Z',
    );
    expect(stdout).toContain('New stories: 0');
    expect(desk.reader.asked[0]).toContain(`ot=${Date.parse('2018-06-01T12:00:00Z') / 1000}`);
  });

  test('takes its token from the variable that it names', async () => {
    const desk = await deskWith(ITEMS, 'tokenVariable: OUR_TOKEN');
    expect((await desk.suggest({ OUR_TOKEN: TOKEN }, ...ALLOWED)).exitCode).toBe(0);
    expect(desk.reader.asked[0]).toContain('s=user%2F-%2Fstate%2Fcom.google%2Freading-list');
  });

  test.each([
    [{}, ALLOWED, 'The variable GREADER_TOKEN holds no token.'],
    [{ GREADER_TOKEN: 'ada/wrong' }, ALLOWED, 'does not accept the token (401)'],
    [{ GREADER_TOKEN: TOKEN }, [], 'is not a public address'],
    [{ GREADER_TOKEN: TOKEN }, ['--allow-host', 'localhost'], 'is not a public address'],
  ])('fails with a reason: %j %j', async (env, options, problem) => {
    const desk = await deskWith(ITEMS);
    const { exitCode, stdout } = await desk.suggest(env, ...options);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining(problem)]);
  });
});
