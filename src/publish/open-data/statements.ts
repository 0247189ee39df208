import { z } from 'zod';
import type { OpenItem } from './document.ts';
import type { Column } from './csv.ts';
import { DISPLAY_STANDINGS, STANDING_MEANINGS } from '#record/shared/vocabulary.ts';
import { address, glossary, id, sourceIds, when } from './fields.ts';
import { columnsOf } from './columns.ts';

type Entry = OpenItem<'entries'>;

const KIND_MEANINGS = {
  change: 'what the contract says since then.',
  observation: 'what practice showed.',
  account: 'what one side says where sources differ.',
  figure: 'an amount or a share.',
};
const KINDS = ['change', 'observation', 'account', 'figure'] as const;

/** One statement of the record that names its sources, as a row of a table. */
const statementSchema = z.strictObject({
  entry: id.describe('Id of the entry that makes it, as in entries.csv.'),
  address,
  kind: z.enum(KINDS).describe(glossary(KIND_MEANINGS)),
  about: z.string().describe('Id of the term or of the series of figures; of an account what it is about.'),
  aspect: id.nullable().describe('Id of the aspect of the term; null for all but changes.'),
  says: z.string().describe('The statement.'),
  from: when.nullable().describe('Since when it holds, or when it was seen or counted; null for an account.'),
  until: when.nullable().describe('Last day by its own terms, inclusive; null where it has none.'),
  standing: z
    .enum(DISPLAY_STANDINGS)
    .nullable()
    .describe(`Of changes and figures. ${glossary(STANDING_MEANINGS)}`),
  sources: sourceIds,
});

export type Statement = z.output<typeof statementSchema>;

/** Every statement of an entry that names its sources one by one; those of the prose are in its Markdown. */
export function statementsOf(entry: Entry): Statement[] {
  const place = { entry: entry.id, address: entry.address };
  const rest = { aspect: null, from: null, until: null, standing: null };
  return [
    ...entry.changes.map(({ term, aspect, value, detail, from, until, standing, sources }) => ({
      ...place,
      kind: 'change' as const,
      about: term,
      aspect,
      says: detail ?? value,
      from,
      until,
      standing,
      sources,
    })),
    ...entry.observations.map(({ term, date, text, sources }) => ({
      ...place,
      ...rest,
      kind: 'observation' as const,
      about: term,
      says: text,
      from: date,
      sources,
    })),
    ...entry.accounts.flatMap(({ about, versions }) =>
      versions.map(({ says, sources }) => ({
        ...place,
        ...rest,
        kind: 'account' as const,
        about,
        says,
        sources,
      })),
    ),
    ...entry.figures.map(({ series, text, date, standing, sources }) => ({
      ...place,
      ...rest,
      kind: 'figure' as const,
      about: series,
      says: text,
      from: date,
      standing,
      sources,
    })),
  ];
}

export const STATEMENT_COLUMNS: Column<Statement>[] = columnsOf<Statement>(statementSchema, [
  'entry',
  'address',
  'kind',
  'about',
  'aspect',
  'says',
  'from',
  'until',
  'standing',
  'sources',
]);
