import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { projectFolder } from '#command/settings.ts';
import { contentFolder, DEAL, FIRST, swap, type FolderEdits } from '../../support/content-folder.ts';

interface Snippet {
  prefix: string;
  body: string[];
}

const snippets: Record<string, Snippet> = JSON.parse(
  await readFile(join(projectFolder, '.vscode/content.code-snippets'), 'utf8'),
);

const SERIES = 'series:\n  - { id: series-id, kind: stake, by: acme, to: bolt, unit: percent }\n';
const under = (list: string) => (text: string) => ({ [FIRST]: swap('added:', `${list}:\n${text}added:`) });

/** Where the text of each snippet goes in a valid folder. */
const PLACES: Record<string, (text: string) => FolderEdits> = {
  entry: (text) => ({ 'entries/2026/2026-01-31-new.mdx': text }),
  source: (text) => ({
    'sources/new.yaml': text,
    [FIRST]: (entry) => `${entry}\nMore.<Cite source="new" />\n`,
  }),
  passage: (text) => ({
    [DEAL]: (source) => `${source}passages:\n${text}`,
    [FIRST]: swap('<Cite source="acme-2024-deal"', '<Cite source="acme-2024-deal" passage="first-ship"'),
  }),
  guide: (text) => ({ 'guides/new.mdx': text }),
  change: (text) => ({ [FIRST]: swap('added:', `${text}added:`) }),
  observation: under('observations'),
  account: under('accounts'),
  figure: (text) => ({ 'figures.yaml': SERIES, ...under('figures')(text) }),
};

/** Names that only the record can know. */
const KNOWN: Record<string, string> = {
  'term-id': 'hosting',
  'party-id': 'acme',
  'source-id': 'acme-2024-deal',
};

describe('.vscode/content.code-snippets', () => {
  test.each(Object.values(snippets).map((snippet) => [snippet.prefix, snippet] as const))(
    'the snippet "%s" is valid with nothing but ids filled in, but not to be published like that',
    (prefix, { body }) => {
      const place = PLACES[prefix];
      const text = expand(body.join('\n'));
      const { issues } = checkContent(contentFolder(place?.(text)), 'content');
      const words = [...body.join('\n').matchAll(/\$\{\d+:([^}:/]* [^}:/]*)\}/g)].map(
        ([, offered]) => offered,
      );
      const isDraft = text.includes('draft: true');
      expect(issues.filter(({ rule }) => !['placeholder', 'example-text'].includes(rule))).toEqual([]);
      for (const offered of isDraft ? [] : words)
        expect(issues.map(({ message }) => message).join()).toContain(offered);
      expect(text).toContain(':');
      expect(text).not.toContain('$');
    },
  );

  test('has one for each thing that editors add', () => {
    expect(Object.values(snippets).map(({ prefix }) => prefix)).toEqual(Object.keys(PLACES));
  });
});

/** As an editor expands it: defaults, first choices, the day of the test. */
function expand(body: string): string {
  return body
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-02-01')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, (_whole, words: string) => KNOWN[words] ?? words)
    .replaceAll(/\$0/g, '');
}
