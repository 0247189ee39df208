import { describe, expect, test } from 'vitest';
import { readProposal, writeProposal, type ProposedFile } from '#check/proposal/proposal.ts';

const ENTRY = {
  path: 'entries/2026/2026-12-01-new-deal.mdx',
  text: '---\ntitle: New deal\n---\n\nIt was made.\n',
};
const SOURCE = { path: 'sources/acme-2026-deal.yaml', text: 'url: https://acme.example/deal\n' };
const BLOCK = writeProposal([ENTRY, SOURCE]);

const problemsOf = (text: string) => readProposal(text).problems;
const filed = (path: string, text = 'a: b') => `\`\`\`proposal\n=== ${path}\n${text}\n\`\`\`\n`;

describe('writeProposal', () => {
  test('opens each file with its path', () => {
    expect(writeProposal([SOURCE])).toBe(
      '```proposal\n=== sources/acme-2026-deal.yaml\nurl: https://acme.example/deal\n```\n',
    );
  });

  const oddTexts: [name: string, text: string][] = [
    ['a header', '=== entries/2026-12-01-other.mdx\n====\n'],
    ['fences', '```proposal\n~~~\n   ```\n\t```js\n````\n'],
    ['lines that are escaped already', '\\=== a\n\\\\```\n\\\n\\\\\n\\a\n'],
    ['no line break at the end', 'a\nb'],
    ['a backslash and no line break at the end', 'a\n\\'],
    ['blank lines at both ends', '\n\na\n\n\n'],
    ['blanks at the ends of lines', 'a  \n\tb\t\n'],
  ];
  test.each(oddTexts)('gives back a text with %s as it was', (_, text) => {
    const files = [{ ...SOURCE, text }, ENTRY];
    expect(readProposal(writeProposal(files))).toEqual({ files, problems: [] });
  });
});

describe('readProposal', () => {
  const FOUND = { files: [ENTRY, SOURCE], problems: [] };

  test.each([
    ['the block alone', BLOCK],
    ['the body of an issue', `### Proposal\n\n${BLOCK}\n### Anything else?\n\n_No response_`],
    ['another block beside it', `\`\`\`\nsome code\n\`\`\`\n\n${BLOCK}`],
    ['line ends of Windows', BLOCK.replaceAll('\n', '\r\n')],
    ['a byte order mark, as some editors save it', `\uFEFF${BLOCK}`],
    ['a longer fence', BLOCK.replaceAll('```', '`````')],
    ['a fence that a longer one closes', BLOCK.replace(/```\n$/, '`````\n')],
    ['code in a line that begins like a fence', `\`\`\`js\`\`\` is code.\n\n${BLOCK}`],
    ['the files without their fence', `\n${BLOCK.split('\n').slice(1, -2).join('\n')}\n`],
    ['an entry without the folder of its year', BLOCK.replace('entries/2026/', 'entries/')],
  ])('reads %s', (_, text) => {
    expect(readProposal(text)).toEqual(FOUND);
  });

  test.each([
    ['entries/2027/2026-12-01-new-deal.mdx'],
    ['entries/new-deal.mdx'],
    ['entries/2026-12-01-new-deal.MDX'],
    ['Entries/2026-12-01-new-deal.mdx'],
    ['entries/../site.yaml'],
    ['/sources/a.yaml'],
    ['sources\\a.yaml'],
    ['sources/%61.yaml'],
    ['sources/a.yaml.'],
    ['sources/a.yml'],
    ['sources/sub/a.yaml'],
    ['sources/аcme.yaml'],
    ['sources/a\u200b.yaml'],
    ['./sources/a.yaml'],
    ['content/sources/a.yaml'],
    [`sources/${'a'.repeat(101)}.yaml`],
    ['.github/workflows/ci.yml'],
    ['site.yaml'],
    [''],
  ])('refuses to write %j', (path) => {
    expect(problemsOf(filed(path))).toEqual([expect.stringContaining('no file that a proposal may write')]);
  });

  test.each([
    ['no block', 'Please add the deal.', 'There is no ```proposal block'],
    ['a block inside another', `\`\`\`\`text\n${BLOCK}\n\`\`\`\`\n`, 'There is no ```proposal block'],
    ['two blocks', `${BLOCK}\n${BLOCK}`, 'more than one'],
    ['a block without end', BLOCK.slice(0, -4), 'has no end'],
    ['nothing in the block', '```proposal\n\n```', 'The block is empty'],
    ['text before the first file', '```proposal\nhello\n=== sources/a.yaml\na: b\n```', 'belongs to no file'],
    ['an empty file', filed('sources/a.yaml', ' '), 'sources/a.yaml is empty'],
    ['a null byte', filed('sources/a.yaml', 'a: b\na: \u0000'), 'sources/a.yaml:2 holds a character'],
    ['a byte order mark inside', filed('sources/a.yaml', '\uFEFFa: b'), 'sources/a.yaml:1 holds a character'],
    ['a carriage return alone', filed('sources/a.yaml', 'a: b\rc: d'), 'sources/a.yaml:1 holds a character'],
    ['half a character', filed('sources/a.yaml', 'a: \ud800'), 'sources/a.yaml:1 holds a character'],
    ['a file twice', `${writeProposal([SOURCE, SOURCE])}`, 'more than once'],
    ['two entries', writeProposal([ENTRY, { ...ENTRY, path: 'entries/2026/2026-12-02-b.mdx' }]), '2 entries'],
    ['a comment that hides the block', `<!--\n${BLOCK}-->`, 'HTML'],
    ['an element that folds the block away', `<details>\n\n${BLOCK}</details>`, 'HTML'],
    ['more than an issue holds', filed('sources/a.yaml', 'a'.repeat(65_536)), 'longer than 65536 characters'],
    ['too many files', writeProposal(manySources(26)), '26 files; the most is 25'],
  ])('refuses %s', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringContaining(problem)]);
  });

  test('reports every problem, each on one line that shows what is invisible', () => {
    const text = '```proposal\n=== a\u202eb\n=== sources/a.yaml\n=== sources/b.yaml\n\u0000\n```';
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(/^"a\\u\{202e\}b" is no file/),
      'sources/a.yaml is empty.',
      expect.stringMatching(/^sources\/b.yaml:1 holds/),
    ]);
  });
});

function manySources(count: number): ProposedFile[] {
  return Array.from({ length: count }, (_, index) => ({ ...SOURCE, path: `sources/a-${index}.yaml` }));
}
