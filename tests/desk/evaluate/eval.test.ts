import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { evaluationOf } from '../../support/evaluation.ts';
import { makeFolder } from '../../support/folder.ts';
import { makeInboxStory, makeItem } from '../../support/inbox-story.ts';
import { runScript, type Outcome } from '../../support/run-script.ts';

const FIXTURES = join(projectFolder, 'tests/fixtures');
const INVENTED = join(FIXTURES, 'suggest/headlines.jsonl');

function runEval(args: string[], contentFolder: string): Promise<Outcome> {
  return runScript('eval', args, { CONTENT_DIR: contentFolder });
}

describe('npm run eval', () => {
  test('--help says what each figure means', async () => {
    const { exitCode, stdout } = await runEval(['--help'], join(FIXTURES, 'content'));
    expect(exitCode).toBe(0);
    for (const figure of ['PR-AUC', 'P at R 0.9', 'macro recall', 'left out'])
      expect(stdout).toContain(figure);
  });

  test('on the invented headlines, milestones left out in turn, finds what it found before', async () => {
    const { leaveOneOut, grouping, onFile } = await evaluationOf(INVENTED, join(FIXTURES, 'content'));
    expect(leaveOneOut.all.prAuc).toBeGreaterThan(0.9);
    expect(leaveOneOut.all.precisionAtRecall90).toBeGreaterThan(0.8);
    expect(leaveOneOut.withoutLargest.prAuc).toBeGreaterThan(0.85);
    expect(leaveOneOut.withoutLargest.precisionAtRecall90).toBeGreaterThan(0.75);
    expect(leaveOneOut.all.milestonesFound).toBeGreaterThanOrEqual(7);
    expect(grouping.all.amongGrouped.f1).toBeGreaterThan(0.9);
    expect(onFile?.all.prAuc).toBeGreaterThan(0.9);
  });

  test('--fit writes the weights, the same for the same set, and raises their version', async () => {
    const folder = await makeFolder({});
    const content = join(folder, 'content');
    await cp(join(FIXTURES, 'content'), content, { recursive: true });
    const before = await readFile(join(content, 'weights.yaml'), 'utf8');
    const { exitCode, stderr } = await runEval([INVENTED, '--fit'], content);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('No weight moved.');
    const after = await readFile(join(content, 'weights.yaml'), 'utf8');
    expect(after).toBe(before.replace('version: 1', 'version: 2'));
  });

  test('--fit learns from decisions, and refuses weights by which the set is found worse', async () => {
    const folder = await makeFolder({});
    const content = join(folder, 'content');
    await cp(join(FIXTURES, 'content'), content, { recursive: true });
    const before = await readFile(join(content, 'weights.yaml'), 'utf8');
    const headlines = (await readFile(INVENTED, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const wanted = headlines.filter(({ milestone }) => milestone !== undefined);
    const by = {
      by: 'Ada',
      on: '2018-06-02',
      entry: null,
      reason: 'All wrong',
      action: 'dismissed',
    } as const;
    for (const [index, { title, url, publisher }] of wanted.entries()) {
      const items = [makeItem({ title, url, publisher })];
      const story = makeInboxStory({ id: `story-${index}`, title, items, decision: by });
      await writeFile(join(content, `inbox/story-${index}.yaml`), newStoryText(story));
    }
    const { exitCode, stderr } = await runEval([INVENTED, '--fit'], content);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Nothing was written: the labelled set')]);
    expect(await readFile(join(content, 'weights.yaml'), 'utf8')).toBe(before);
  });

  test('--fit holds what editors merged and took apart against how articles are grouped', async () => {
    const folder = await makeFolder({});
    const content = join(folder, 'content');
    await cp(join(FIXTURES, 'content'), content, { recursive: true });
    const items = ['Skerrow signs with Voltmoor', 'Bread costs more'].map((title, index) =>
      makeItem({ title, summary: '', url: `https://gazette.example/${index}` }),
    );
    const away = makeItem({ title: 'Rain at last', summary: '', url: 'https://gazette.example/away' });
    const stories = [
      makeInboxStory({ id: 'merged', items, merged: ['gone'], apart: [away.url] }),
      makeInboxStory({ id: 'split', items: [away] }),
    ];
    for (const story of stories)
      await writeFile(join(content, `inbox/${story.id}.yaml`), newStoryText(story));
    const { stderr } = await runEval([INVENTED, '--fit'], content);
    expect(stderr).toContain('of 3 pairs that editors split or merged it gets 2 right');
  });

  test('without --fit nothing is written', async () => {
    const before = await readFile(join(FIXTURES, 'content/weights.yaml'), 'utf8');
    await runEval([INVENTED], join(FIXTURES, 'content'));
    expect(await readFile(join(FIXTURES, 'content/weights.yaml'), 'utf8')).toBe(before);
  });

  test.each([
    ['no file', [], 2, 'labelled set'],
    ['a file that is not there', ['gone.jsonl'], 2, 'gone.jsonl'],
    ['another format', [INVENTED, '--format', 'xml'], 2, '--format'],
    ['a file of another kind', [join(FIXTURES, 'content/site.yaml')], 1, 'site.yaml:1: no JSON'],
  ])('%s is said in a line', async (_, args, code, text) => {
    const { exitCode, stderr } = await runEval(args, join(FIXTURES, 'content'));
    expect(exitCode).toBe(code);
    expect(stderr).toContain(text);
    expect(stderr).not.toContain('    at ');
  });
});
