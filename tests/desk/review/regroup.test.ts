import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inboxStorySchema, type InboxStory } from '#record/desk-files/inbox-schema.ts';
import { DEAL, filesIn, makeDesk, onlyStory } from '../../support/desk-folder.ts';
import { parse } from 'yaml';

type Feeds = Parameters<typeof makeDesk>[0];

const [primary, gazette, courier] = DEAL;

/** A desk whose inbox holds the one story of the deal. */
async function deskWithDeal(more: Feeds = {}) {
  const feeds: Feeds = { skerrow: [primary], gazette: [gazette], courier: [courier], ...more };
  const desk = await makeDesk(feeds);
  await desk.suggest();
  const stories = async () => {
    const files = Object.values(await filesIn(desk.inbox)).map((text) => inboxStorySchema.parse(parse(text)));
    return Object.fromEntries(files.map((story) => [story.id, urlsOf(story)]));
  };
  return { ...desk, feeds, stories };
}

function urlsOf({ items }: InboxStory): string[] {
  return items.map(({ url }) => url).toSorted();
}

/** Everything that is remembered but the inbox: what an editor decided must hold without it. */
async function forget(desk: { folder: string }): Promise<void> {
  await rm(join(desk.folder, 'state.json'));
}

describe('npm run review -- split', { timeout: 60_000 }, () => {
  test('makes articles a story of their own, which no later run joins again', async () => {
    const desk = await deskWithDeal();
    const { story } = await onlyStory(desk.inbox);
    const { exitCode, stdout } = await desk.review('split', story.id, courier.url);
    expect([exitCode, stdout]).toEqual([
      0,
      `1 article of ${story.id} now wait as 2018-06-01-voltmoor-supply-skerrow-battery-packs.\n`,
    ]);
    const split = {
      [story.id]: [gazette.url, primary.url].toSorted(),
      '2018-06-01-voltmoor-supply-skerrow-battery-packs': [courier.url],
    };
    expect(await desk.stories()).toEqual(split);
    await forget(desk);
    await desk.suggest();
    expect(await desk.stories()).toEqual(split);
    await rm(join(desk.inbox, '2018-06-01-voltmoor-supply-skerrow-battery-packs.yaml'));
    await forget(desk);
    await desk.suggest();
    expect((await desk.stories())[story.id]).toEqual(split[story.id]);
  });

  test('gives each story the headline and the score of its own articles', async () => {
    const desk = await deskWithDeal();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('split', story.id, primary.url, gazette.url);
    const rest = inboxStorySchema.parse(parse(await readFile(join(desk.inbox, `${story.id}.yaml`), 'utf8')));
    expect(rest).toMatchObject({ title: courier.title, apart: [primary.url, gazette.url] });
    expect(rest.score).not.toBe(story.score);
  });

  test('goes on where it was interrupted', async () => {
    const desk = await deskWithDeal();
    const { story, name, text } = await onlyStory(desk.inbox);
    await desk.review('split', story.id, courier.url);
    const whole = await filesIn(desk.inbox);
    await writeFile(join(desk.inbox, name), text);
    expect((await desk.review('split', story.id, courier.url)).exitCode).toBe(0);
    expect(await filesIn(desk.inbox)).toEqual(whole);
  });

  test('never leaves a story without articles', async () => {
    const desk = await deskWithDeal();
    const { story } = await onlyStory(desk.inbox);
    const before = await filesIn(desk.inbox);
    const { exitCode, stderr } = await desk.review('split', story.id, ...DEAL.map(({ url }) => url));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('nothing to split');
    expect(await filesIn(desk.inbox)).toEqual(before);
  });
});

describe('npm run review -- move and merge', { timeout: 60_000 }, () => {
  const OTHER = '2018-06-01-voltmoor-supply-skerrow-battery-packs';

  test('an article that was moved stays where it was put', async () => {
    const desk = await deskWithDeal();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('split', story.id, courier.url);
    expect((await desk.review('move', gazette.url, '--to', OTHER)).exitCode).toBe(0);
    const moved = { [story.id]: [primary.url], [OTHER]: [courier.url, gazette.url].toSorted() };
    expect(await desk.stories()).toEqual(moved);
    await forget(desk);
    await desk.suggest();
    expect(await desk.stories()).toEqual(moved);
  });

  test('a story whose last article is moved is gone, and late articles on it go with that article', async () => {
    const desk = await deskWithDeal();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('split', story.id, courier.url);
    expect((await desk.review('move', courier.url, '--to', story.id)).stdout).toContain(
      `${OTHER} had no other`,
    );
    expect(await desk.stories()).toEqual({ [story.id]: DEAL.map(({ url }) => url).toSorted() });
    await desk.suggest('--force');
    expect(await desk.stories()).toEqual({ [story.id]: DEAL.map(({ url }) => url).toSorted() });
  });

  test('what was merged stays merged', async () => {
    const desk = await deskWithDeal();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('split', story.id, courier.url);
    expect((await desk.review('merge', story.id, OTHER)).exitCode).toBe(0);
    const all = { [story.id]: DEAL.map(({ url }) => url).toSorted() };
    expect(await desk.stories()).toEqual(all);
    expect((await onlyStory(desk.inbox)).story.merged).toEqual([OTHER]);
    await desk.suggest('--force');
    await forget(desk);
    await desk.suggest();
    expect(await desk.stories()).toEqual(all);
  });

  test('a decided story is not merged away', async () => {
    const desk = await deskWithDeal();
    const { story } = await onlyStory(desk.inbox);
    await desk.review('split', story.id, courier.url);
    await desk.review('dismiss', OTHER, '--reason', 'Known');
    const { exitCode, stderr } = await desk.review('merge', story.id, OTHER);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`npm run review -- merge ${OTHER} ${story.id}`);
    expect(Object.keys(await desk.stories())).toHaveLength(2);
  });
});
