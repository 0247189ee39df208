import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publishedSources } from '#record/timeline/supported-entries.ts';
import { readRecord } from '#check/read/read-record.ts';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import { DEAL, filesIn, makeDesk } from '../../support/desk-folder.ts';
import { HOSTILE, makeInboxStory, makeItem } from '../../support/inbox-story.ts';
import { runScript } from '../../support/run-script.ts';

type StoryFields = Parameters<typeof makeInboxStory>[0];

/** A desk with one story in its inbox. */
async function deskWith(fields: StoryFields = {}) {
  const desk = await makeDesk({});
  const story = makeInboxStory({
    items: DEAL.map((item, index) => {
      const publisher = ['Skerrow Ferries', 'The Gazette', 'The Courier'][index] ?? '';
      const published = item.published.replace('Z', '.000Z');
      return makeItem({ ...item, published, publisher, tier: index === 0 ? 'primary' : 'secondary' });
    }),
    ...fields,
  });
  const file = join(desk.inbox, `${story.id}.yaml`);
  await writeAtomically(file, newStoryText(story));
  return { ...desk, story, file, readStory: async () => parse(await readFile(file, 'utf8')) };
}

const ENTRY = 'entries/2018/2018-06-01-ferries-agree.mdx';
const AMENDED_SLUG = '2018-03-05-amended-agreement';
const AMENDED = `entries/2018/${AMENDED_SLUG}.mdx`;
const ADDITION = 'entries/2018/2018-06-01-more-on-amended-agreement.mdx';

describe('npm run review -- accept', () => {
  test('writes a draft with its sources, which the content check passes', async () => {
    const desk = await deskWith();
    const before = await filesIn(desk.content);
    const { exitCode, stdout, stderr } = await desk.review('accept', desk.story.id);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain(ENTRY);
    const after = await filesIn(desk.content);
    const added = Object.keys(after).filter((path) => !(path in before));
    expect(added).toEqual([
      ENTRY,
      'sources/skerrow-ferries-2018-skerrow-voltmoor-renew.yaml',
      'sources/the-courier-2018-voltmoor-supply-skerrow.yaml',
      'sources/the-gazette-2018-skerrow-voltmoor-renew.yaml',
    ]);
    expect(after[ENTRY]).toContain('draft: true');
    expect(await desk.checkContent()).toMatchObject({ exitCode: 0, stdout: '0 errors, 0 warnings\n' });
    expect((await desk.readStory()).decision).toEqual({
      action: 'accepted',
      entry: '2018-06-01-ferries-agree',
      by: 'Ada',
      on: '2018-06-02',
      reason: null,
    });
  });

  test('never overwrites: an entry of the same name stays', async () => {
    const desk = await deskWith();
    await desk.review('accept', desk.story.id);
    const first = await readFile(join(desk.content, ENTRY), 'utf8');
    await writeFile(
      join(desk.content, ENTRY),
      first.replace('To be written by an editor', 'Written by an editor'),
    );
    await desk.review('restore', desk.story.id);
    const { stdout } = await desk.review('accept', desk.story.id);
    expect(stdout).toContain('2018-06-01-ferries-agree-2.mdx');
    expect(await readFile(join(desk.content, ENTRY), 'utf8')).toContain('Written by an editor');
    expect((await desk.checkContent()).exitCode).toBe(0);
  });

  test('goes on where it was interrupted', async () => {
    const desk = await deskWith();
    const waiting = await readFile(desk.file, 'utf8');
    await desk.review('accept', desk.story.id);
    const whole = await filesIn(desk.content);
    await writeFile(desk.file, waiting);
    await desk.review('accept', desk.story.id);
    expect(await filesIn(desk.content)).toEqual(whole);
  });

  test('takes news from after the day to which the record is complete, as a draft', async () => {
    const items = [makeItem({ published: '2019-02-01T08:00:00.000Z' })];
    const desk = await deskWith({ id: '2019-02-01-news', date: '2019-02-01', items });
    expect((await desk.review('accept', desk.story.id)).exitCode).toBe(0);
    expect((await desk.checkContent()).exitCode).toBe(0);
    const entry = join(desk.content, 'entries/2019/2019-02-01-news.mdx');
    await writeFile(entry, (await readFile(entry, 'utf8')).replace('draft: true\n', ''));
    expect((await desk.checkContent()).stdout).toContain('after-complete-to');
  });

  test.each(HOSTILE)('keeps as text: %s', async (title) => {
    const items = [makeItem({ title, publisher: title, guid: title })];
    const desk = await deskWith({ title, items });
    expect(await desk.review('accept', desk.story.id)).toMatchObject({ exitCode: 0, stderr: '' });
    // Marks that readers would see are worth a warning, and no more.
    expect((await desk.checkContent()).stdout).toMatch(/(?:^|\n)0 errors, \d+ warnings\n$/);
    const [, matter] = (await readFile(join(desk.content, ENTRY), 'utf8')).split(/^---$/m);
    expect(parse(matter ?? '').title).toBe(title);
  });
});

describe('npm run review -- attach', () => {
  test('leaves what readers see as it is: sources and paragraph wait in a draft beside the entry', async () => {
    const desk = await deskWith();
    const before = await filesIn(desk.content);
    const { exitCode, stdout } = await desk.review('attach', desk.story.id, '--to', AMENDED_SLUG);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`is a draft of what to add to ${AMENDED_SLUG}, with 3 sources`);
    const after = await filesIn(desk.content);
    expect(after[AMENDED]).toBe(before[AMENDED]);
    expect(after['site.yaml']).toBe(before['site.yaml']);
    expect(after[ADDITION]).toContain(
      '\n\nAlso reported by Skerrow Ferries, The Gazette and The Courier.<Cite source="',
    );
    expect(after[ADDITION]).toContain('draft: true');
    const { record } = await readRecord(desk.content);
    const entries = record?.entries ?? [];
    const published = publishedSources(record?.sources ?? [], entries).map(({ id }) => id);
    const added = entries.find(({ slug }) => slug === '2018-06-01-more-on-amended-agreement')?.sources ?? [];
    expect(added).toHaveLength(3);
    expect(published.filter((id) => added.includes(id))).toEqual([]);
    expect(await desk.checkContent()).toMatchObject({ exitCode: 0, stdout: '0 errors, 0 warnings\n' });
    expect((await desk.readStory()).decision).toMatchObject({ action: 'attached', entry: AMENDED_SLUG });
  });

  test('adds to an entry that is a draft itself', async () => {
    const desk = await deskWith();
    const entry = join(desk.content, AMENDED);
    await writeFile(entry, (await readFile(entry, 'utf8')).replace('\n---\n\n', '\ndraft: true\n---\n\n'));
    const { stdout } = await desk.review('attach', desk.story.id, '--to', AMENDED_SLUG);
    expect(stdout).toContain('now cites 3 sources');
    expect(await readFile(entry, 'utf8')).toContain('Also reported by Skerrow Ferries');
  });

  test('takes articles from after the day to which the record is complete', async () => {
    const published = '2019-02-01T08:00:00.000Z';
    const desk = await deskWith({ date: '2019-02-01', items: [makeItem({ published })] });
    expect((await desk.review('attach', desk.story.id, '--to', AMENDED_SLUG)).exitCode).toBe(0);
    expect(await desk.checkContent()).toMatchObject({ exitCode: 0, stdout: '0 errors, 0 warnings\n' });
  });

  test('without --to takes the entry that the story names, and cites nothing twice', async () => {
    const desk = await deskWith({ verdict: 'new-source', entry: '2018-03-05-amended-agreement' });
    await desk.review('attach', desk.story.id);
    const before = await filesIn(desk.content);
    const { stdout } = await desk.review('attach', desk.story.id);
    expect(stdout).toContain('cites every article already');
    expect(await filesIn(desk.content)).toEqual(before);
  });

  test('names the entry that was probably meant', async () => {
    const desk = await deskWith();
    const { exitCode, stderr } = await desk.review(
      'attach',
      desk.story.id,
      '--to',
      '2018-03-05-amended-agrement',
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean "2018-03-05-amended-agreement"?');
  });
});

describe('npm run review', () => {
  test('dismisses with a reason, lists, and restores to what was there', async () => {
    const desk = await deskWith();
    const waiting = await readFile(desk.file, 'utf8');
    expect((await desk.review('list')).stdout).toContain(`Waiting: 1\n  0.80  ${desk.story.id}  a new entry`);
    await desk.review('dismiss', desk.story.id, '--reason', 'Stock: "news" # again');
    expect((await desk.review('list')).stdout).toBe(
      `Waiting: 0\nDecided: 1\n  ${desk.story.id}  dismissed by Ada on 2018-06-02 (Stock: "news" # again)\n`,
    );
    const { exitCode, stderr } = await desk.review('accept', desk.story.id);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`npm run review -- restore ${desk.story.id}`);
    await desk.review('restore', desk.story.id);
    expect(await readFile(desk.file, 'utf8')).toBe(waiting);
  });

  test.each([
    [['frobnicate', 'x'], 'no command "frobnicate"'],
    [['accept'], 'Name the story'],
    [['accept', 'no-such-story'], 'There is no story "no-such-story"'],
    [['dismiss', '2018-06-01-ferries-agree'], '--reason TEXT'],
    [['dismiss', '2018-06-01-ferries-agree', '--reason', ' '], '--reason TEXT'],
    [['accept', 'a', 'b'], 'one argument too many'],
    [['split', 'a'], 'the articles to take out'],
    [['split', '2018-06-01-ferries-agree', 'https://no.example/'], 'has no article https://no.example/'],
    [['move', 'https://a.example/'], '--to ID'],
    [['merge', 'a'], 'Name two stories'],
    [['merge', '2018-06-01-ferries-agree', '2018-06-01-ferries-agree'], 'is one story already'],
    [[], 'not a terminal'],
  ])('%j is wrong use', async (args, message) => {
    const desk = await deskWith();
    const { exitCode, stderr } = await desk.review(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('refuses to decide in nobody’s name', async () => {
    const desk = await deskWith();
    const env = { ...desk.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    const { exitCode, stderr } = await runScript('review', ['dismiss', desk.story.id, '--reason', 'x'], env);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--by "Your Name"');
  });
});
