import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { replaceStory } from '#desk/inbox/inbox-folder.ts';
import { withInboxLock } from '#desk/inbox/lock-file.ts';
import { mergeStories } from '#desk/inbox/merge-stories.ts';
import { replaceFile } from '#desk/inbox/replace-file.ts';
import { changedStoryText, newStoryText } from '#desk/inbox/story-text.ts';
import { parseInboxStory } from '#check/read/read-inbox.ts';
import { makeDesk, DEAL, onlyStory, filesIn } from '../../support/desk-folder.ts';
import { makeFolder } from '../../support/folder.ts';
import { makeInboxStory, makeItem } from '../../support/inbox-story.ts';

const base = makeInboxStory({ items: [makeItem(), makeItem({ url: 'https://z.example/1', title: 'Z' })] });
const grown = { ...base, items: [...base.items, makeItem({ url: 'https://m.example/2', title: 'M' })] };
const decision = { action: 'dismissed', entry: null, by: 'Ada', on: '2018-06-02', reason: 'No' } as const;
const decided = makeInboxStory({ ...base, decision });

function read(text: string) {
  return parseInboxStory(text, { id: base.id, path: 'x.yaml' }).story;
}

describe('mergeStories', () => {
  test('keeps what both sides did', () => {
    const noted = { ...decided, note: 'Mine' };
    const merged = mergeStories(base, grown, noted);
    expect(merged).toMatchObject({ decision, note: 'Mine' });
    expect(merged.items).toHaveLength(3);
    expect(mergeStories(base, decided, grown)).toMatchObject({ decision, items: grown.items });
  });

  test('never puts back what the other side took out', () => {
    const [first, second] = base.items;
    const split = { ...base, items: [first as never], apart: [second?.url ?? ''] };
    expect(mergeStories(base, grown, split).items.map(({ title }) => title)).toEqual([first?.title, 'M']);
  });

  test('says so where both decided, and not the same', () => {
    const other = { ...decided, decision: { ...decision, by: 'Bob', reason: 'Old' } };
    expect(() => mergeStories(base, decided as never, other as never)).toThrow('dismissed by Bob');
    expect(mergeStories(base, decided, decided)).toEqual(decided);
  });
});

describe('replaceFile', () => {
  test('an editor saves between reading and writing: 100 of 100 saves are kept', async () => {
    const folder = await makeFolder({});
    const file = join(folder, `${base.id}.yaml`);
    const before = newStoryText(base);
    for (let round = 0; round < 100; round += 1) {
      await writeFile(file, before);
      const saved = before.replace('note: null', `note: Round ${round}`);
      const save = async () => {
        await wait(round % 10);
        await writeFile(file, saved);
      };
      const write = async () => {
        await wait((round * 7) % 11);
        await replaceStory(file, { before: { story: base, text: before }, after: grown });
      };
      await Promise.all([save(), write()]);
      const now = await readFile(file, 'utf8');
      // Saved last, the editor's text is what is there; saved first, both are.
      const isBoth = read(now)?.note === `Round ${round}` && read(now)?.items.length === 3;
      expect(now === saved || isBoth).toBe(true);
    }
    expect(await readdir(folder)).toEqual([`${base.id}.yaml`]);
  });

  test('a file that has appeared meanwhile is merged, not replaced', async () => {
    const folder = await makeFolder({ 'a.txt': 'theirs' });
    const file = join(folder, 'a.txt');
    await replaceFile({ file, before: null, after: 'mine', merge: (now) => `${now} and mine` });
    expect(await readFile(file, 'utf8')).toBe('theirs and mine');
    await replaceFile({ file, before: 'mine', after: 'other', merge: () => null });
    expect(await readFile(file, 'utf8')).toBe('theirs and mine');
  });

  test('a story that was deleted meanwhile stays deleted', async () => {
    const folder = await makeFolder({});
    const file = join(folder, `${base.id}.yaml`);
    await replaceStory(file, { before: { story: base, text: newStoryText(base) }, after: grown });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('withInboxLock', () => {
  test('lets one in at a time, and takes over the lock of a process that is gone', async () => {
    const folder = await makeFolder({ '.lock': '999999999\n' });
    let inside = 0;
    let most = 0;
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await wait(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withInboxLock(folder, work)));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('commands at once', { timeout: 120_000 }, () => {
  test('of two editors who decide at once one is told, and no decision is lost', async () => {
    const desk = await makeDesk({ skerrow: [DEAL[0]] });
    await desk.suggest();
    const { story, name, text } = await onlyStory(desk.inbox);
    for (let round = 0; round < 8; round += 1) {
      await writeFile(join(desk.inbox, name), text);
      const outcomes = await Promise.all([
        desk.review('dismiss', story.id, '--reason', 'One'),
        desk.review('dismiss', story.id, '--reason', 'Two'),
      ]);
      const [told, done] = [
        outcomes.filter((it) => it.exitCode === 1),
        outcomes.filter((it) => it.exitCode === 0),
      ];
      expect([told.length, done.length]).toEqual([1, 1]);
      const reason = outcomes[0]?.exitCode === 0 ? 'One' : 'Two';
      expect((await onlyStory(desk.inbox)).story.decision.reason).toBe(reason);
    }
  });

  test('an editor who decides while the feeds are read keeps the decision, and the story still grows', async () => {
    const feeds: Parameters<typeof makeDesk>[0] = { skerrow: [DEAL[0]], gazette: [] };
    const desk = await makeDesk(feeds);
    await desk.suggest();
    const { story } = await onlyStory(desk.inbox);
    feeds['gazette'] = [DEAL[1]];
    const [, review] = await Promise.all([
      desk.suggest(),
      desk.review('dismiss', story.id, '--reason', 'Known'),
    ]);
    expect(review.exitCode).toBe(0);
    const after = await onlyStory(desk.inbox);
    expect(after.story.decision.reason).toBe('Known');
    expect(after.story.items).toHaveLength(2);
  });
});

describe('the file of a story in git', () => {
  test('merges where one branch decides and notes and the other adds articles', async () => {
    const name = `${base.id}.yaml`;
    const text = newStoryText(base);
    const noted = changedStoryText(text, base, decided).replace('note: null', 'note: Known since May');
    const folder = await makeFolder({ [name]: text });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'One');
    git('switch', '-q', '-c', 'inbox');
    await writeFile(
      join(folder, name),
      changedStoryText(text, base, { ...grown, title: 'Newer', score: 0.9 }),
    );
    git('commit', '-q', '-a', '-m', 'Two');
    git('switch', '-q', 'main');
    await writeFile(join(folder, name), noted);
    git('commit', '-q', '-a', '-m', 'Three');
    git('merge', '-q', '--no-edit', 'inbox');
    const merged = read((await filesIn(folder))[name] ?? '');
    expect(merged).toMatchObject({ title: 'Newer', score: 0.9, note: 'Known since May', decision });
    expect(merged?.items).toHaveLength(3);
  });

  test('merges where both branches add articles of other publishers', async () => {
    const name = `${base.id}.yaml`;
    const text = newStoryText(base);
    const folder = await makeFolder({ [name]: text });
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...args], { cwd: folder });
    const withItem = (url: string) =>
      changedStoryText(text, base, { ...base, items: [...base.items, makeItem({ url, title: url })] });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'One');
    git('switch', '-q', '-c', 'inbox');
    await writeFile(join(folder, name), withItem('https://a.example/2'));
    git('commit', '-q', '-a', '-m', 'Two');
    git('switch', '-q', 'main');
    await writeFile(join(folder, name), withItem('https://m.example/2'));
    git('commit', '-q', '-a', '-m', 'Three');
    git('merge', '-q', '--no-edit', 'inbox');
    expect(read((await filesIn(folder))[name] ?? '')?.items).toHaveLength(4);
  });
});
