import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proseToMarkdown } from '#publish/markdown/prose-markdown.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';
import { htmlInMarkdownForm, htmlOfMarkdown } from '../../support/entry-markdown.ts';

const toUrl = (address: string) => `https://record.example${address}`;

describe.each(['content', 'tests/fixtures/content'])('the prose of %s', (content) => {
  test('says the same in Markdown, citation for citation', async () => {
    const { record } = await readRecord(join(projectFolder, content));
    const entries = record?.entries ?? [];
    expect(entries.length).toBeGreaterThan(5);
    for (const { slug, html, citations } of entries) {
      const markdown = proseToMarkdown(html, toUrl);
      const marks = [...markdown.matchAll(/(?<!\\)\[\^([^\]]+)\]/g)].map(([, id]) => id);
      expect(marks, slug).toEqual(citations.map(({ source }) => source));
      const defined = [...new Set(marks)].map((id) => `[^${id}]: x`).join('\n');
      expect(htmlOfMarkdown(`${markdown}\n\n${defined}`), slug).toBe(htmlInMarkdownForm(html, toUrl));
    }
  });
});
