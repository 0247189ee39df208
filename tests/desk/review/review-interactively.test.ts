import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseInboxStory } from '#check/read/read-inbox.ts';
import { openSitting } from '#desk/review/decision-thread.ts';
import { readReviewDesk } from '#desk/review/desk.ts';
import { reviewInteractively } from '#desk/review/review-interactively.ts';
import type { Key } from '#desk/review/session.ts';
import { sittingAt, type Sitting } from '#desk/review/sitting.ts';
import { newStoryText } from '#desk/inbox/story-text.ts';
import type { Day } from '#record/shared/when.ts';
import { filesIn, makeDesk } from '../../support/desk-folder.ts';
import { makeItem, makeInboxStory } from '../../support/inbox-story.ts';

const editor = { by: 'Ada', on: '2018-06-02' as Day };
const ENTRY = '2018-03-05-amended-agreement';

type Desk = Awaited<ReturnType<typeof makeDesk>>;

async function openHere({ content, inbox }: Desk): Promise<Sitting> {
  return sittingAt(await readReviewDesk(content, inbox), editor);
}

/** Three stories at a terminal on which these keys are pressed, each once the screen shows what the one before did. */
async function sit(keys: readonly string[], open: (desk: Desk) => Promise<Sitting> = openHere) {
  const desk = await makeDesk({});
  await mkdir(desk.inbox);
  for (const [index, name] of ['one', 'two', 'three'].entries()) {
    const items = [1, 2].map((number) =>
      makeItem({ url: `https://gazette.example/${name}-${number}`, title: `Story ${name}, part ${number}` }),
    );
    const story = makeInboxStory({ id: name, title: `Story ${name}`, score: 0.9 - index / 10, items });
    await writeFile(join(desk.inbox, `${name}.yaml`), newStoryText(story));
  }
  const screens: string[][] = [];
  const left = [...keys];
  const done = await reviewInteractively(await open(desk), {
    size: () => ({ width: 80, height: 24 }),
    show: (lines) => screens.push([...lines]),
    onKey: (hear) => left.forEach((name) => hear(keyOf(name))),
    onResize: () => undefined,
    close: () => undefined,
  });
  const story = async (id: string) =>
    parseInboxStory(await readFile(join(desk.inbox, `${id}.yaml`), 'utf8'), { id, path: id }).story;
  return { desk, done, screens, story };
}

function keyOf(name: string): Key {
  return { name, text: name.length === 1 ? name : '' };
}

describe('reviewInteractively', () => {
  test('writes what single keys decide', async () => {
    const { done, story } = await sit(['d', '2', 'd', 'return', 'q']);
    expect(done).toBe('2 stories decided, 1 left.');
    expect((await story('one'))?.decision).toMatchObject({ action: 'dismissed', reason: 'product news' });
    expect((await story('two'))?.decision).toMatchObject({ reason: 'product news', by: 'Ada' });
    expect((await story('three'))?.decision).toBeNull();
  });

  test('decides several at once, and takes them back at once', async () => {
    const marked = ['space', 'space', 'd', '1'];
    expect((await sit([...marked, 'q'])).done).toBe('2 stories decided, 1 left.');
    const { done, desk } = await sit([...marked, 'u', 'q']);
    expect(done).toBe('0 stories decided, 3 left.');
    expect(Object.values(await filesIn(desk.inbox)).join('')).not.toContain('dismissed');
  });

  test('accepts, attaches to an entry that was searched for, and undoes even that', async () => {
    const before = await filesIn((await sit(['q'])).desk.content);
    const keys = ['a', 't', ...'amended agr', 'return'];
    const { desk, done, story } = await sit([...keys, 'q']);
    expect(done).toBe('2 stories decided, 1 left.');
    expect((await story('one'))?.decision?.action).toBe('accepted');
    expect((await story('two'))?.decision).toMatchObject({ action: 'attached', entry: ENTRY });
    expect((await desk.checkContent()).exitCode).toBe(0);
    const undone = await sit([...keys, 'u', 'u', 'u', 'q']);
    expect(Object.keys(await filesIn(undone.desk.content))).toEqual(Object.keys(before));
    expect(undone.screens.at(-1)?.join('\n')).toContain('There is nothing to undo.');
  });

  test('writes in a thread of its own while the next story is shown', async () => {
    const { done, desk, screens } = await sit(['a', 'd', '1', 'q'], ({ content, inbox }) =>
      openSitting({ contentFolder: content, inboxFolder: inbox, editor }),
    );
    expect(done).toBe('2 stories decided, 1 left.');
    const shown = screens.map((lines) => lines.join('\n'));
    expect(shown.findIndex((text) => text.includes('Story three, part 1'))).toBeLessThan(
      shown.findIndex((text) => text.includes('is a draft')),
    );
    expect((await desk.checkContent()).exitCode).toBe(0);
  });

  test('says why there is nothing to sit down to', async () => {
    const { content, inbox } = await makeDesk({});
    await writeFile(join(content, 'site.yaml'), 'name: [');
    await expect(openSitting({ contentFolder: content, inboxFolder: inbox, editor })).rejects.toThrow(
      'site.yaml',
    );
  });

  test('splits and merges', async () => {
    const split = await sit(['s', 'down', 'space', 'return', 'q']);
    expect((await split.story('one'))?.items.map(({ title }) => title)).toEqual(['Story one, part 1']);
    expect(Object.keys(await filesIn(split.desk.inbox))).toHaveLength(4);
    const merged = await sit(['m', ...'two', 'return', 'q']);
    expect((await merged.story('one'))?.items).toHaveLength(4);
    expect(Object.keys(await filesIn(merged.desk.inbox))).toEqual(['one.yaml', 'three.yaml']);
  });

  test('shows every card within the terminal', async () => {
    const { screens } = await sit(['?', 'x', '/', ...'three', 'return', 'd', 'escape', 'q']);
    for (const lines of screens) {
      expect(lines.length).toBeLessThanOrEqual(24);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(80);
    }
    expect(screens[0]?.[0]).toBe('1 of 3 · 0 decided');
    expect(screens.at(-1)?.join('\n')).toContain('Story three');
  });
});
