import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExamples } from '#record/read/read-examples.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../support/folder.ts';

const content = join(projectFolder, 'content');
const { entry, source } = await readExamples(content);

describe('the examples of content/README.md', () => {
  test.each([
    ['entry', 'entries/2026/2026-04-27-exclusivity-ends.mdx', entry],
    ['source', 'sources/oai-2026-apr.yaml', source],
  ])('the %s would pass the check in its place, once it says what belongs there', async (_kind, path, text) => {
    expect(text?.split('\n').length).toBeGreaterThan(5);
    const { issues } = await readRecord(content, [{ path, text }]);
    const found = issues.filter(({ file }) => file.endsWith(path));
    expect(found.filter(({ rule }) => rule !== 'placeholder')).toEqual([]);
  });
});

describe('readExamples', () => {
  test('takes the first block below a heading, and none from below another', async () => {
    const folder = await makeFolder({
      'README.md':
        '# R\n\n## An entry\n\nText.\n\n## A source\n\n```yaml\na: 1\n\nb: 2\n```\n\n```yaml\nc: 3\n```\n',
    });
    expect(await readExamples(folder)).toEqual({ entry: null, source: 'a: 1\n\nb: 2\n' });
  });

  test('finds none where there is no README.md', async () => {
    expect(await readExamples(await makeFolder())).toEqual({ entry: null, source: null });
  });
});
