import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DEAL, filesIn, makeDesk, NOISE, onlyStory } from '../../support/desk-folder.ts';

type Feeds = Parameters<typeof makeDesk>[0];

const [primary, gazette] = DEAL;
const canteen = { title: 'A new recipe for lunch in the ferry canteen', published: '2018-06-01T09:00:00Z' };

/** The titles of the stories that a run proposes. */
async function proposed(desk: Awaited<ReturnType<typeof makeDesk>>, ...args: string[]): Promise<string[]> {
  const { stdout } = await desk.suggest('--format', 'json', ...args);
  const { stories } = JSON.parse(stdout) as { stories: { title: string }[] };
  return stories.map(({ title }) => title);
}

describe('what npm run suggest takes for seen', { timeout: 60_000 }, () => {
  test('an id that a feed uses again does not hide the new article', async () => {
    const feeds: Feeds = { gazette: [{ ...canteen, url: 'https://gazette.example/lunch', guid: 'g-77' }] };
    const desk = await makeDesk(feeds);
    expect(await proposed(desk)).toEqual([]);
    feeds['gazette'] = [{ ...gazette, guid: 'g-77' }];
    expect(await proposed(desk)).toEqual([gazette.title]);
  });

  test('of two announcements at one address the one that matters is proposed', async () => {
    const url = 'https://skerrow.example/press';
    const feeds: Feeds = { skerrow: [{ ...canteen, url, guid: 'pr-1' }] };
    const desk = await makeDesk(feeds);
    expect(await proposed(desk)).toEqual([]);
    feeds['skerrow'] = [
      { ...primary, url, guid: 'pr-2' },
      { ...canteen, url, guid: 'pr-1' },
    ];
    expect(await proposed(desk)).toEqual([primary.title]);
    const amended = 'Voltmoor buys a stake in Skerrow and invests in the new pier';
    feeds['skerrow'] = [{ title: amended, url, published: '2018-06-02T09:00:00Z', guid: 'pr-3' }];
    expect(await proposed(desk)).toEqual([amended]);
  });

  test('what was ignored is judged again when the profile has changed, although the feed has not', async () => {
    const shake = {
      title: 'Skerrow and Voltmoor shake hands over timetable',
      url: 'https://gazette.example/hands',
    };
    const desk = await makeDesk({ gazette: [{ ...shake, published: '2018-06-01T09:00:00Z' }] });
    expect(await proposed(desk)).toEqual([]);
    expect(await proposed(desk)).toEqual([]);
    const file = join(desk.content, 'feeds.yaml');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('words: [amend,', 'words: [shake hands, amend,'),
    );
    expect(await proposed(desk)).toEqual([shake.title]);
  });

  test('an article that an editor overwrote by saving late comes back; one that was split off does not', async () => {
    const feeds: Feeds = { skerrow: [primary], gazette: [] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const { name, text } = await onlyStory(desk.inbox);
    feeds['gazette'] = [gazette];
    await desk.suggest();
    const grown = await onlyStory(desk.inbox);
    expect(grown.story.items).toHaveLength(2);
    await writeFile(join(desk.inbox, name), text.replace('note: null', 'note: Saved late.'));
    await desk.suggest();
    const { story } = await onlyStory(desk.inbox);
    expect([story.items.length, story.note]).toEqual([2, 'Saved late.']);
    const apart = `apart: ["${gazette.url}"]\n`;
    await writeFile(join(desk.inbox, name), text.replace(/^items:/m, `${apart}items:`));
    await desk.suggest();
    expect(parse((await filesIn(desk.inbox))[name] ?? '').items).toHaveLength(1);
  });

  test('a headline that changes is shown as it was and as it is', async () => {
    const feeds: Feeds = { gazette: [{ ...gazette, guid: 'x' }] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const corrected = 'CORRECTED: Skerrow and Voltmoor renew supply agreement, not exclusive';
    feeds['gazette'] = [{ ...gazette, guid: 'x', title: corrected }];
    const { stdout } = await desk.suggest();
    expect(stdout).toContain(`was: ${gazette.title}\n        now: ${corrected}`);
    const { story } = await onlyStory(desk.inbox);
    expect(story).toMatchObject({ title: corrected, decision: null });
    expect(story.items).toMatchObject([
      { title: corrected, earlier: [{ until: '2018-06-02', title: gazette.title }] },
    ]);
    expect((await desk.suggest()).stdout).toContain('Stories that grew: 0');
  });

  test('a dismissed story keeps quiet whatever becomes of its link, its date and its id', async () => {
    const feeds: Feeds = { gazette: [gazette] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('dismiss', story.id, '--reason', 'Known');
    const before = await filesIn(desk.inbox);
    for (const change of [
      { url: 'https://gazette.example/renewed' },
      { url: `${gazette.url}&session=7`, guid: 'g-1' },
      { published: '2018-06-02T10:00:00Z', guid: 'g-2' },
    ]) {
      feeds['gazette'] = [{ ...gazette, ...change }];
      expect(await proposed(desk)).toEqual([]);
    }
    expect(await filesIn(desk.inbox)).toEqual(before);
  });

  test('news that takes the place of a dismissed headline is proposed', async () => {
    const feeds: Feeds = { gazette: [{ ...gazette, guid: 'live' }] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('dismiss', story.id, '--reason', 'Known');
    const title = 'Voltmoor buys a stake in Skerrow and invests in a new pier';
    feeds['gazette'] = [{ ...gazette, guid: 'live', title }];
    expect(await proposed(desk)).toEqual([title]);
  });

  test('a deleted or emptied file is no reason to propose its story twice', async () => {
    const feeds: Feeds = { skerrow: [primary], gazette: [] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const { name } = await onlyStory(desk.inbox);
    await rm(join(desk.inbox, name));
    expect(await proposed(desk, '--force')).toEqual([]);
    feeds['gazette'] = [gazette];
    const { stdout } = await desk.suggest();
    expect(stdout).toContain('New stories: 0');
    expect(stdout).toContain(
      `files are gone or cannot be read; take the files back to see them:\n  ${name.slice(0, -5)}`,
    );
    expect(await filesIn(desk.inbox)).toEqual({});
    await writeFile(join(desk.inbox, name), '');
    await rm(join(desk.folder, 'state.json'));
    const again = await desk.suggest();
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toContain('The file is empty');
    expect(await filesIn(desk.inbox)).toEqual({ [name]: '' });
  });

  test('with the state a deleted story is forgotten too, and found again', async () => {
    const desk = await makeDesk({ skerrow: [primary] });
    await desk.suggest();
    const before = await filesIn(desk.inbox);
    await rm(desk.inbox, { recursive: true });
    await rm(join(desk.folder, 'state.json'));
    await desk.suggest();
    expect(await filesIn(desk.inbox)).toEqual(before);
  });

  test('nothing is proposed twice when a state of the first version is taken over', async () => {
    const desk = await makeDesk({ skerrow: [primary], gazette: [gazette, ...NOISE] });
    await desk.suggest();
    const { story } = await onlyStory(desk.inbox);
    await rm(desk.inbox, { recursive: true });
    const seen = [primary, gazette, ...NOISE].map(({ url }) => [
      url.replace(/^https:\/\/|\?.*/g, ''),
      { on: '2018-06-01', story: url.includes('renew') ? story.id : null },
    ]);
    const state = { version: 1, feeds: {}, seen: Object.fromEntries(seen), recent: [] };
    await writeFile(join(desk.folder, 'state.json'), JSON.stringify(state));
    expect(await proposed(desk)).toEqual([]);
    expect(JSON.parse(await readFile(join(desk.folder, 'state.json'), 'utf8')).version).toBe(2);
    expect(await proposed(desk, '--force')).toEqual([]);
  });
});
