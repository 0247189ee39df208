import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inboxStorySchema } from '#record/desk-files/inbox-schema.ts';
import { DEAL, filesIn, makeDesk, NOISE, onlyStory } from '../../support/desk-folder.ts';
import { makeLongRun } from '../../support/killed-suggest.ts';
import { runScript } from '../../support/run-script.ts';

/** As other people's programs rely on it. */
const outputSchema = z.strictObject({
  now: z.iso.datetime(),
  feeds: z.array(
    z.strictObject({
      id: z.string(),
      url: z.url(),
      status: z.enum(['ok', 'not-modified', 'failed', 'skipped']),
      items: z.int().nonnegative(),
      problem: z.string().nullable(),
      retryAfter: z.iso.datetime().nullable(),
    }),
  ),
  stories: z.array(
    z.strictObject({
      id: z.string(),
      score: z.number().min(0).max(1),
      verdict: z.enum(['new-entry', 'new-source', 'ignored']),
      entry: z.string().nullable(),
      date: z.iso.date().nullable(),
      title: z.string(),
      reasons: z.array(z.strictObject({ part: z.string(), weight: z.number(), text: z.string() })),
      items: z.array(
        z.strictObject({
          url: z.url(),
          title: z.string(),
          publisher: z.string(),
          published: z.iso.datetime().nullable(),
          feed: z.string(),
          guid: z.string().nullable(),
        }),
      ),
    }),
  ),
});

const [primary, gazette, courier] = DEAL;

describe('scripts/suggest.ts', () => {
  test('puts the articles on one event into one file and leaves the rest out', async () => {
    const desk = await makeDesk({ skerrow: [primary], gazette: [gazette, ...NOISE], courier: [courier] });
    const { exitCode, stdout, stderr } = await desk.suggest('--format', 'json');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const { stories, feeds, now } = outputSchema.parse(JSON.parse(stdout));
    expect(now).toBe('2018-06-02T12:00:00Z');
    expect(feeds.map(({ id, status, items }) => [id, status, items])).toEqual([
      ['skerrow', 'ok', 1],
      ['gazette', 'ok', 3],
      ['courier', 'ok', 1],
    ]);
    expect(stories).toHaveLength(1);
    expect(stories[0]).toMatchObject({
      verdict: 'new-entry',
      entry: null,
      date: '2018-06-01',
      title: primary.title,
    });
    const { story, name } = await onlyStory(desk.inbox);
    expect(name).toBe(`${stories[0]?.id}.yaml`);
    expect(inboxStorySchema.parse(story).items.map(({ url }) => url)).toEqual(
      DEAL.map(({ url }) => url).toSorted(),
    );
    expect(story).toMatchObject({ score: stories[0]?.score, note: null, decision: null });
  });

  test('finds nothing new in the same feeds and leaves every byte as it is', async () => {
    const desk = await makeDesk({ skerrow: [primary], gazette: [gazette, ...NOISE] });
    await desk.suggest();
    const before = await filesIn(desk.inbox);
    const again = outputSchema.parse(JSON.parse((await desk.suggest('--format', 'json')).stdout));
    expect(again.stories).toEqual([]);
    expect(again.feeds.map(({ status }) => status)).toEqual(['not-modified', 'not-modified']);
    expect(await filesIn(desk.inbox)).toEqual(before);
    await rm(join(desk.folder, 'state.json'));
    expect(outputSchema.parse(JSON.parse((await desk.suggest('--format', 'json')).stdout)).stories).toEqual(
      [],
    );
    expect(await filesIn(desk.inbox)).toEqual(before);
  });

  test('the same feeds give the same bytes in another inbox', async () => {
    const desk = await makeDesk({ skerrow: [primary], gazette: [gazette, ...NOISE] });
    const at = (name: string) => [
      '--inbox',
      join(desk.folder, name),
      '--state',
      join(desk.folder, `${name}.json`),
    ];
    await desk.suggest(...at('one'));
    await desk.suggest(...at('two'));
    expect(await filesIn(join(desk.folder, 'one'))).toEqual(await filesIn(join(desk.folder, 'two')));
    expect(await readdir(join(desk.folder, 'one'))).toHaveLength(1);
  });

  test('a story grows in its file, and what an editor wrote there is kept', async () => {
    const feeds: Parameters<typeof makeDesk>[0] = { skerrow: [primary], gazette: [] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const { name, text } = await onlyStory(desk.inbox);
    await writeFile(
      join(desk.inbox, name),
      text.replace('note: null', 'note: Ask the harbour office.  # today'),
    );
    feeds['gazette'] = [gazette];
    const { stories } = outputSchema.parse(JSON.parse((await desk.suggest('--format', 'json')).stdout));
    expect(stories.map(({ id, items }) => [`${id}.yaml`, items.length])).toEqual([[name, 2]]);
    const grown = await onlyStory(desk.inbox);
    expect(grown.name).toBe(name);
    expect(grown.story.items.map(({ url }: { url: string }) => url)).toEqual([gazette.url, primary.url]);
    expect(grown.text).toContain('note: Ask the harbour office.  # today');
  });

  test('an article seen in one feed is not new in another', async () => {
    const feeds: Parameters<typeof makeDesk>[0] = { gazette: [gazette, ...NOISE], courier: [] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const before = await filesIn(desk.inbox);
    feeds['courier'] = [{ ...gazette, url: 'http://www.gazette.example/renew/#top' }, ...NOISE];
    await desk.suggest();
    expect(await filesIn(desk.inbox)).toEqual(before);
  });

  test('a dismissed story stays away and is only added to', async () => {
    const feeds: Parameters<typeof makeDesk>[0] = { skerrow: [primary], gazette: [] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('dismiss', story.id, '--reason', 'Known already');
    feeds['gazette'] = [gazette];
    const { stories } = outputSchema.parse(JSON.parse((await desk.suggest('--format', 'json')).stdout));
    expect(stories).toEqual([]);
    const { story: after } = await onlyStory(desk.inbox);
    expect(after.items).toHaveLength(2);
    expect(after.decision).toEqual({
      action: 'dismissed',
      entry: null,
      by: 'Ada',
      on: '2018-06-02',
      reason: 'Known already',
    });
  });

  test('further articles on an event of the record name its entry', async () => {
    const more = {
      title: 'Skerrow and Voltmoor amend their agreement: exclusivity on the ferries ends',
      url: 'https://courier.example/amended',
      published: '2018-03-05T12:00:00Z',
    };
    const desk = await makeDesk({ courier: [more] });
    const { stories } = outputSchema.parse(JSON.parse((await desk.suggest('--format', 'json')).stdout));
    expect(stories).toMatchObject([{ verdict: 'new-source', entry: '2018-03-05-amended-agreement' }]);
  });

  test('a feed that fails costs nothing but exit code 1, and is counted', async () => {
    const desk = await makeDesk({ courier: 500, skerrow: [primary], gazette: 404 });
    const { exitCode, stdout, stderr } = await desk.suggest('--format', 'json');
    expect(exitCode).toBe(1);
    expect(stderr).toBe('2 feeds failed.\n');
    const { feeds, stories } = outputSchema.parse(JSON.parse(stdout));
    expect(feeds.map(({ status, problem }) => [status, problem === null])).toEqual([
      ['failed', false],
      ['ok', true],
      ['failed', false],
    ]);
    expect(stories).toHaveLength(1);
    expect(await readdir(desk.inbox)).toHaveLength(1);
    expect((await desk.suggest()).stdout).toContain('(2 runs in a row)');
  });

  test('--dry-run and --all print and write nothing', async () => {
    const desk = await makeDesk({ skerrow: [primary], gazette: NOISE });
    const before = await filesIn(desk.folder);
    const dry = outputSchema.parse(JSON.parse((await desk.suggest('--dry-run', '--format', 'json')).stdout));
    expect(dry.stories).toHaveLength(1);
    const all = outputSchema.parse(JSON.parse((await desk.suggest('--all', '--format', 'json')).stdout));
    expect(all.stories.map(({ verdict }) => verdict)).toEqual(['new-entry', 'ignored', 'ignored']);
    expect(await filesIn(desk.folder)).toEqual(before);
    await desk.suggest();
    const later = outputSchema.parse(JSON.parse((await desk.suggest('--all', '--format', 'json')).stdout));
    expect(later.stories).toEqual(all.stories);
  });

  test('--since leaves out what is older', async () => {
    const desk = await makeDesk({ skerrow: [primary] });
    expect((await desk.suggest('--since', '2018-06-02')).stdout).toContain('New stories: 0');
    expect((await desk.suggest('--since', '2018-06', '--force')).stdout).toContain('New stories: 0');
    await rm(join(desk.folder, 'state.json'));
    expect((await desk.suggest('--since', '2018-06-01')).stdout).toContain('New stories: 1');
  });

  test('the report tells why, and what to do next', async () => {
    const desk = await makeDesk({ skerrow: [primary], gazette: [] });
    const { stdout } = await desk.suggest();
    expect(stdout).toContain('2 feeds: 2 read; 1 article');
    expect(stdout).toContain('  gazette: The feed has no items.');
    expect(stdout).toContain(`2018-06-01  ${primary.title}`);
    expect(stdout).toMatch(/new entry · 1 article: skerrow\n {8}.+ · .+\n {8}2018-06-01-/);
    expect(stdout).toMatch(/1 story waits in .*inbox\. Next: npm run review/);
  });

  test('a file that cannot be read stays as it is, and its story is not proposed anew', async () => {
    const desk = await makeDesk({ skerrow: [primary] });
    await desk.suggest();
    const { name, text } = await onlyStory(desk.inbox);
    const broken = `<<<<<<< HEAD\n${text}`;
    await writeFile(join(desk.inbox, name), broken);
    await rm(join(desk.folder, 'state.json'));
    const { exitCode, stdout, stderr } = await desk.suggest();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('New stories: 0');
    expect(stderr).toContain(name);
    expect(await filesIn(desk.inbox)).toEqual({ [name]: broken });
  });

  test('private addresses are refused unless allowed', async () => {
    const desk = await makeDesk({ skerrow: [primary] });
    const args = desk.suggestArgs.filter((arg) => arg !== '--allow-private-hosts');
    const { exitCode, stdout } = await runScript('suggest', args, desk.env);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('skerrow failed: ');
  });

  test.each([
    ['--concurrency', '0'],
    ['--now', 'today'],
    ['--since', 'x'],
    ['--format', 'xml'],
    ['--feeds', '/no/such/feeds.yaml'],
    ['--nonsense', '1'],
  ])('%s %s is wrong use', async (option, value) => {
    const { exitCode, stdout, stderr } = await runScript('suggest', [option, value]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).not.toContain('    at ');
  });

  test('killed while it writes, it loses nothing and leaves no file half written', async () => {
    const run = await makeLongRun();
    expect(run.writes).toBeGreaterThan(6);
    for (const kill of ['open:2', 'rename:1', 'rename:5', `rename:${run.writes}`])
      expect([kill, await run.isMadeUpFor(kill, kill)]).toEqual([kill, true]);
  });
});
