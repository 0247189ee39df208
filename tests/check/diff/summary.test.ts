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
          'url: https://x.example/extra\npublisher: X\ntitle: An extra\ndate: 2024\ntier: primary\nverification: read\n',
      },
    );
    expect(text).toBe(`## What this changes for readers

Check: 0 errors, 1 warning; before: 0 errors, 0 warnings.

### The contract, before and after

| Term | When | Before | After |
| --- | --- | --- | --- |
| \`Hosting\`<br>\`Clause\` | from 1 March 2024 to 30 April 2025 | \`Acme only\` (stated) | \`Acme and others\` (stated) |

### Entries

- Changed: \`The first agreement\` (\`2024-03-01-first-agreement\`): changes[0].value \`Acme only\` → \`Acme and others\`
- Changed: \`The other agreement\` (\`2025-05-01-second-agreement\`): title \`The second agreement\` → \`The other agreement\`

### Guides

- Added: \`A new guide\` (\`new\`)

### The record in brief

- Added: \`brief\`

### Sources

- Added: \`An extra\` (\`extra\`)
- Changed: \`The news\` (\`daily-2025-news\`): note *nothing* → \`Behind a wall.\`
`);
  });

  test('shows what changes seldom where it does, old beside new', () => {
    const offer = (stage: string) =>
      `families: [{ id: a, name: A }]\nmodels: [{ id: a-1, name: A 1, family: a }]\nchannels: [{ id: shop, name: Shop, party: acme }]\nleads: []\noffers:\n  - { model: a-1, channel: shop, hosting: cloud-sells, stage: ${stage}, from: 2025, regions: null, standing: stated, sources: [acme-2024-deal], note: null }\n`;
    const misreading = (verdict: string) =>
      `misreadings:\n  - { id: all, claim: All of it., verdict: ${verdict}, record: Not all., sources: [acme-2024-deal] }\n`;
    const text = summary(
      { 'availability.yaml': offer('preview'), 'misreadings.yaml': misreading('wrong') },
      {
        'availability.yaml': offer('withdrawn').replace('name: A 1', 'name: A One'),
        'misreadings.yaml': misreading('outdated'),
        'site.yaml': (site) =>
          `${site.replace('Acme hosts Bolt.', 'Acme hosts all.')}abbreviations: { "@everyone": "[x](https://evil.example)" }\n`,
        'parties.yaml': swap('name: Bolt', 'name: Bolt\n    about: A maker.'),
        'terms.yaml': swap('question: Who hosts?', 'question: Who may host?'),
        'figures.yaml': 'series:\n  - { id: funding, kind: stake, by: acme, to: bolt, unit: percent }\n',
        [SECOND]: null,
      },
    );
    for (const line of [
      '- Changed: `site.yaml`: now.text `Acme hosts Bolt.` → `Acme hosts all.`, `abbreviations.@everyone` *nothing* → `[x](https://evil.example)`',
      '- Changed: `Bolt` (`bolt`): about *nothing* → `A maker.`',
      '- Changed: `Hosting` (`hosting`): question `Who hosts?` → `Who may host?`',
      '- Added: `funding`',
      '- Added: `a-1, shop, withdrawn`',
      '- Removed: `a-1, shop, preview`',
      '- Changed: `All of it.` (`all`): verdict `wrong` → `outdated`',
      '- `/entries/2025-05-01-second-agreement/` becomes 404',
      '- `/contract/2025-05-01/` becomes 404',
    ])
      expect(text.split('\n')).toContain(line);
  });

  test('says first what was rewritten in silence', () => {
    const [before, after] = [contentFolder(), contentFolder()].map((files) => checkContent(files, 'content'));
    const issue = {
      file: 'content/x.mdx',
      line: 9,
      field: null,
      severity: 'error' as const,
      rule: 'silent-rewrite',
      message: 'It was "a" and is "b".',
      fix: '',
    };
    const text = summaryText(before!, { ...after!, issues: [issue] });
    expect(text).toContain('### Rewritten in silence\n\n- `content/x.mdx:9`: `It was "a" and is "b".`\n');
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
  ])('sets words of the content as code, whatever they are: %s', (odd) => {
    const words = `Of ${odd}`;
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
    const rows = html.match(/<tr>[^]*?<\/tr>/g) ?? [];
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => row.match(/<t[dh]/g)?.length)).toEqual(rows.map(() => 4));
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
