import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { contentFolder, DEAL, FIRST, SECOND, swap, type FolderEdits } from '../../support/content-folder.ts';

describe('checkContent says what was found and what to write', () => {
  const CASES: [edits: FolderEdits, sentence: string][] = [
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
      { [FIRST]: swap('kind: agreement', 'kind: Agreement') },
      '"Agreement" is not one of the allowed values. Did you mean "agreement"? Write one of: investment, agreement, amendment, deal, launch, governance, legal, regulatory, infrastructure, report.',
    ],
    [
      { [SECOND]: swap('date: 2025-06', 'date: 2025-02-30') },
      '"2025-02-30" is not a date such as 2026-04-27, 2024-06 or 2021.',
    ],
    [
      { [SECOND]: swap('aspect: scope', 'aspect: use') },
      '"use" is not an aspect of the term "licence". Its aspects are: scope.',
    ],
  ];

  test.each(CASES)('case %#', (edits, sentence) => {
    const { issues } = checkContent(contentFolder(edits), 'content');
    expect(issues.map(({ message, fix }) => [message, fix].filter(Boolean).join(' '))).toEqual([sentence]);
  });
});
