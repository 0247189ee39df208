import { describe, expect, test } from 'vitest';
import { fixFile } from '#check/fixes/fix-file.ts';
import { contentFolder, DEAL, FIRST } from '../../support/content-folder.ts';

const SOURCE = `# Kept at the head.
publisher: 'Acme'      # in its quotes
title: "The deal: one"
# Where it is.
url: https://acme.example/deal?id=1&utm_source=x&b=#part
date: 2024-03-01
verification: read
tier: primary
`;

const ENTRY = `---
title: The first agreement
date: 2024-03-01
kind: agreement
status: official
summary: Acme hosts Bolt.
parties: [acme, bolt]
changes:
  - value: "Acme only"   # as the text says
    term: hosting
    # Two sentences.
    detail: |
      Acme hosts.

      Bolt runs.
    standing: stated
    sources:
      - acme-2024-deal
    from: 2024-03-01
observations:
  - { text: "Seen, it runs.", term: hosting, sources: [acme-2024-deal] }
added: 2026-02-01
---

Acme hosts Bolt.<Cite source="acme-2024-deal" />
`;

const fixedText = (path: string, text: string) => fixFile({ path, text })?.text ?? null;

describe('fixFile', () => {
  test.each(contentFolder().map(({ path, text }) => [path, text]))(
    'leaves %s alone, which is right',
    (path, text) => {
      expect(fixFile({ path: path ?? '', text: text ?? '' })).toBeNull();
    },
  );

  test('orders the fields of a source and takes tracking out of its address; comments and quotes stay', () => {
    expect(fixFile({ path: DEAL, text: SOURCE })).toEqual({
      path: DEAL,
      done: ['tracking parameters of the address', 'field order'],
      text: `# Kept at the head.
# Where it is.
url: https://acme.example/deal?id=1&b=#part
publisher: 'Acme'      # in its quotes
title: "The deal: one"
date: 2024-03-01
tier: primary
verification: read
`,
    });
  });

  test('orders the fields of an entry and of each group in it', () => {
    const text = fixedText(FIRST, ENTRY);
    expect(text).toContain('parties: [acme, bolt]\nsummary: Acme hosts Bolt.\n');
    expect(text).toContain(`  - term: hosting
    value: "Acme only"   # as the text says
    # Two sentences.
    detail: |
      Acme hosts.

      Bolt runs.
    standing: stated
    from: 2024-03-01
    sources:
      - acme-2024-deal
`);
    expect(text).toContain('{ term: hosting, text: "Seen, it runs.", sources: [acme-2024-deal] }');
  });

  test.each([
    [DEAL, SOURCE],
    [FIRST, ENTRY],
    [FIRST, ENTRY.replaceAll('\n', ' \r\n')],
  ])('has nothing left to do in what it made of %s', (path, text) => {
    expect(fixFile({ path, text: fixedText(path, text) })).toBeNull();
  });

  test('removes trailing spaces and Windows line endings, and ends the file with one line ending', () => {
    const [right = ''] = contentFolder().flatMap(({ path, text }) => (path === FIRST ? [text ?? ''] : []));
    const wrong = right.replace('Bolt.\nchanges', 'Bolt.  \nchanges').replace('" />\n', '" /> \n\n\n');
    expect(fixFile({ path: FIRST, text: wrong.replaceAll('\n', '\r\n') })).toEqual({
      path: FIRST,
      text: right,
      done: ['line endings', 'trailing spaces'],
    });
  });

  test('keeps the two spaces that make a line break in prose, and those inside a YAML block', () => {
    const prose = ENTRY.replace('Acme hosts Bolt.<', 'Acme  \nhosts \nBolt.<');
    expect(fixedText(FIRST, prose)).toContain('Acme  \nhosts\nBolt.<');
    const block = ENTRY.replace('Acme hosts.\n', 'Acme hosts.  \n');
    expect(fixedText(FIRST, block)).toContain('      Acme hosts.  \n');
  });

  test.each([
    ['YAML that cannot be read', DEAL, 'title: [a\nurl: https://x.example/\n'],
    ['an entry without front matter', FIRST, 'title: x\ndate: 2024\n'],
    ['fields that the schema does not know', DEAL, 'titel: x\nurl: https://x.example/\n'],
    ['two fields of one name', DEAL, 'title: x\nurl: https://x.example/\ntitle: y\n'],
    ['an address written with codes', DEAL, 'url: "https://x.example/\\x3futm_source=x"\n'],
    ['a group in braces over several lines', DEAL, '{ title: x, # why\n  url: https://x.example/ }\n'],
    ['a file without fields', 'README.md', 'b \n'],
  ])('does nothing to %s', (_what, path, text) => {
    expect(fixFile({ path, text })).toBeNull();
  });

  test('leaves a comment that would come between a list mark and its first field', () => {
    const text = ENTRY.replace('    term: hosting\n', '    # Which.\n    term: hosting\n');
    const fixed = fixedText(FIRST, text);
    expect(fixed).toContain('  - value: "Acme only"   # as the text says\n    # Which.\n    term: hosting\n');
  });
});
