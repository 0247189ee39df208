import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { summaryText } from '#check/diff/summary.ts';
import {
  contentFolder,
  DEAL,
  FIRST,
  NEWS,
  SECOND,
  swap,
  type FolderEdits,
} from '../../support/content-folder.ts';

const summary = (before: FolderEdits, after: FolderEdits) =>
  summaryText(checkContent(contentFolder(before), 'content'), checkContent(contentFolder(after), 'content'));

describe('summaryText', () => {
  test('says that nothing changes', () => {
    expect(summary({}, {}).match(/Nothing changes\./g)).toHaveLength(5);
  });

  test('shows the contract before and after, cell by cell, then entries, sources and the state of the check', () => {
    const text = summary(
      {},
      {
        [FIRST]: swap('Acme only', 'Acme and others'),
        [SECOND]: swap('title: The second', 'title: The other'),
        [NEWS]: (source) => `${source}note: Behind a wall.\n`,
        'guides/new.mdx': `---\ntitle: A new guide\nsummary: It.\nplace: 1\nadded: 2026-02-01\nchecked: 2026-01-31\n---\n\nIt.<Cite source="acme-2024-deal" />\n`,
        'brief.mdx': `---\nchecked: 2026-01-31\n---\n\nIt.<Cite source="acme-2024-deal" />\n`,
        'sources/extra.yaml':
          'url: https://x.example/\npublisher: X\ntitle: An extra\ndate: 2024\ntier: primary\nverification: read\n',
      },
    );
    expect(text).toBe(`## What this changes for readers

Check: 0 errors, 1 warning; before: 0 errors, 0 warnings.

### The contract, before and after

| Term | When | Before | After |
| --- | --- | --- | --- |
| \`Hosting\`<br>\`Clause\` | from 1 March 2024 to 30 April 2025 | \`Acme only\` (stated) | \`Acme and others\` (stated) |

### Entries

- Changed: \`The first agreement\` (\`2024-03-01-first-agreement\`): changes
- Changed: \`The other agreement\` (\`2025-05-01-second-agreement\`): title

### Guides

- Added: \`A new guide\` (\`new\`)

### The record in brief

- Added: \`brief\`

### Sources

- Added: \`An extra\` (\`extra\`)
- Changed: \`The news\` (\`daily-2025-news\`): note
`);
  });

  test('says when one of the states cannot be read', () => {
    expect(summary({}, { 'site.yaml': 'x: 1\n' })).toContain('cannot be compared');
  });

  test.each([
    '@everyone #1 https://evil.example www.evil.example GH-1 a@evil.example',
    '![x](https://evil.example/x.png) [y](https://evil.example) <img src=x onerror=alert(1)> <!-- ',
    '`` ` <b>bold</b> ` ``` </code><a href="https://evil.example">x</a>',
    '\\| @user | ` | x | \\` **bold** ~~gone~~ <br>',
    '`',
    '&lt;b&gt; &#64;user \\@user',
  ])('sets words of the content as code, whatever they are: %s', (words) => {
    const text = summary(
      {},
      {
        [FIRST]: swap('The first agreement', JSON.stringify(words)),
        [SECOND]: (entry) => entry.replace('value: Ended', `value: ${JSON.stringify(words.slice(0, 60))}`),
        [DEAL]: swap('The deal', JSON.stringify(words)),
      },
    );
    const { html } = markdownToHtml(text);
    const plain = html.replaceAll(/<code>[^]*?<\/code>/g, '');
    expect(plain).not.toMatch(/evil|user|everyone|bold|gone|<a|<img|<b>|<!--|#1/);
    expect(html.match(/<tr>/g)).toHaveLength(2);
  });

  test('stays within the length of a comment, in whole lines', () => {
    const many = Object.fromEntries(
      Array.from({ length: 700 }, (_none, number) => [
        `sources/extra-${number}.yaml`,
        `url: https://x.example/${number}\npublisher: X\ntitle: ${'long '.repeat(40)}\ndate: 2024\ntier: primary\nverification: read\n`,
      ]),
    );
    const text = summary({}, many);
    expect(text.length).toBeLessThan(65_000);
    expect(text).toMatch(/\n- Added: [^\n]+\)\n\n… and \d+ more lines: [^\n]+$/);
  });
});
