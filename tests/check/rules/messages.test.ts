import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { contentFolder, DEAL, FIRST, SECOND, swap, type FolderEdits } from '../../support/content-folder.ts';

describe('checkContent says what was found and what to write', () => {
  const CASES: [edits: FolderEdits, ...sentences: string[]][] = [
    [
      { [FIRST]: swap('summary:', 'sumary:') },
      '"sumary" is not a field of this file. Did you mean "summary"?',
    ],
    [
      { [FIRST]: swap('[acme-2024-deal]', '[acme-2024-del]') },
      '"acme-2024-del" is not in content/sources/. Did you mean "acme-2024-deal"?',
    ],
    [
      { [FIRST]: swap('title: The first', 'title: One: the first') },
      'YAML reads a colon followed by a space as the start of another field. Put the text in quotes: title: "One: the first agreement"',
    ],
    [
      { [DEAL]: swap('The deal', '2024') },
      'A text belongs here, but found the number 2024. Put it in quotes: "2024".',
    ],
    [
      { [DEAL]: swap('The deal', '3.60') },
      'A text belongs here, but found the number 3.60. Put it in quotes: "3.60".',
    ],
    [
      { [DEAL]: swap('The deal', '0777') },
      'A text belongs here, but found the number 0777. Put it in quotes: "0777".',
    ],
    [
      { [DEAL]: swap('The deal', '12345678901234567890123') },
      'A text belongs here, but found the number 12345678901234567890123. Put it in quotes: "12345678901234567890123".',
    ],
    [
      { [FIRST]: swap('kind: agreement', 'kind: 0x1F') },
      'The number 0x1F is not one of the allowed values. Write one of: investment, agreement, amendment, deal, launch, governance, legal, regulatory, infrastructure, report.',
    ],
    [
      {
        [FIRST]: swap(
          'added:',
          `figures:\n  - { series: x, amount: -5.0, standing: stated, text: It., sources: [acme-2024-deal] }\nadded:`,
        ),
      },
      'A number above 0 belongs here, but found -5.0. Correct the number, or leave the field out where it may be missing.',
      '"x" is not in content/figures.yaml. Use one that is listed there, or add it.',
    ],
    [
      { [FIRST]: swap('2024-03-01\nkind', '2024\u201103\u201101\nkind') },
      '"2024\u201103\u201101" is not a date: it holds the character U+2011, which looks like a hyphen. Write 2024-03-01.',
    ],
    [
      { [DEAL]: (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> x\n` },
      'The line that begins with "<<<<<<<" marks a merge conflict that Git left for somebody to settle. Keep one of the two texts, or both as they should read, and delete the lines <<<<<<<, ======= and >>>>>>>.',
    ],
    [
      { [FIRST]: swap('Acme hosts Bolt.<', 'Old.\n=======\nAcme hosts Bolt.<') },
      'The line that begins with "=======" marks a merge conflict that Git left for somebody to settle. Keep one of the two texts, or both as they should read, and delete the lines <<<<<<<, ======= and >>>>>>>.',
    ],
    [
      { [FIRST]: swap('kind: agreement', 'kind: Agreement') },
      '"Agreement" is not one of the allowed values. Did you mean "agreement"? Write one of: investment, agreement, amendment, deal, launch, governance, legal, regulatory, infrastructure, report.',
    ],
    [
      { [SECOND]: swap('date: 2025-06', 'date: 2025-02-30') },
      '"2025-02-30" is not a date such as 2026-04-27, 2024-06 or 2021. That month ends on 2025-02-28.',
    ],
    [
      { [SECOND]: swap('aspect: scope', 'aspect: use') },
      '"use" is not an aspect of the term "licence". Its aspects are: scope.',
    ],
  ];

  test.each(CASES)('case %#', (edits, ...sentences) => {
    const { issues } = checkContent(contentFolder(edits), 'content');
    expect(issues.map(({ message, fix }) => [message, fix].filter(Boolean).join(' '))).toEqual(sentences);
  });
});
