import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { readRecord } from '#check/read/read-record.ts';
import { makeDesk, onlyStory } from '../support/desk-folder.ts';

const TITLE = 'Skerrow and Voltmoor amend {process.exit(1)}<script>alert(1)</script> # "it": *agreement*';

/** The draft as an editor publishes it: what a template says is written anew. The source keeps its headline. */
function written(draft: string): string {
  return draft
    .replace('draft: true\n', '')
    .replace(/^title: .*$/m, 'title: Skerrow and Voltmoor amend their agreement')
    .replace(/^summary: .*$/m, 'summary: "Skerrow and Voltmoor amend their agreement."')
    .replace(/^To be written by an editor[^<]*/m, 'Skerrow and Voltmoor amended their agreement.');
}

describe('the inbox', () => {
  test('is in no build', async () => {
    const files = await listFiles(inject('fixture').folder);
    expect(files.filter((file) => file.startsWith('inbox'))).toEqual([]);
  });

  test('what a feed says goes through accepting as the very text', async () => {
    const desk = await makeDesk({
      skerrow: [{ title: TITLE, url: 'https://skerrow.example/x', published: '2018-06-01T08:00:00Z' }],
    });
    await desk.suggest();
    const { story } = await onlyStory(desk.inbox);
    expect(story.title).toBe(TITLE);
    await desk.review('accept', story.id);
    const entry = join(desk.content, `entries/2018/${story.id}.mdx`);
    await writeFile(entry, written(await readFile(entry, 'utf8')));
    const { record, issues } = await readRecord(desk.content);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(record?.sources.map(({ title }) => title)).toContain(TITLE);
  });
});
