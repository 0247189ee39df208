import { z } from 'zod';
import { dayAfter, lastDayOf, type When } from '#record/shared/when.ts';
import { columnsOf } from './columns.ts';
import { toCsv, type Column } from './csv.ts';
import { openOfferSchema } from './availability.ts';
import type { OpenItem, OpenPart } from './document.ts';
import { openEntrySchema } from './entries.ts';
import { id, when } from './fields.ts';
import { openFigureSchema } from './figures.ts';
import { openSourceSchema } from './sources.ts';
import { STATEMENT_COLUMNS, statementsOf } from './statements.ts';
import { openTermSchema } from './terms.ts';

type Entry = OpenItem<'entries'>;
type Offer = OpenItem<'availability'>;
type Source = OpenItem<'sources'>;
type Term = OpenItem<'terms'>;
type Aspect = Term['aspects'][number];
type OpenPeriod = Aspect['stretches'][number];

/** The parts that are published as tables too. */
export const OPEN_TABLES = ['entries', 'terms', 'sources', 'statements', 'figures', 'availability'] as const;
export type OpenTable = (typeof OPEN_TABLES)[number];

/** The part whose items hold the rows of each table. */
export const PART_OF_TABLE = {
  entries: 'entries',
  terms: 'terms',
  sources: 'sources',
  statements: 'entries',
  figures: 'entries',
  availability: 'availability',
} as const satisfies Record<OpenTable, OpenPart>;

type TableItem<T extends OpenTable> = OpenItem<(typeof PART_OF_TABLE)[T]>;

/**
 * The items of a part as CSV: one row an entry, a source, a statement, a figure, a stage of an offer, or a value of one
 * aspect of a term.
 */
export const TABLES: { [T in OpenTable]: (items: readonly TableItem<T>[]) => string } = {
  entries: (entries) => toCsv(ENTRY_COLUMNS, entries),
  terms: (terms) => toCsv(PERIOD_COLUMNS, terms.flatMap(periodsOf)),
  sources: (sources) => toCsv(SOURCE_COLUMNS, sources),
  statements: (entries) => toCsv(STATEMENT_COLUMNS, entries.flatMap(statementsOf)),
  figures: (entries) => toCsv(FIGURE_COLUMNS, entries.flatMap(figuresOf)),
  availability: (offers) => toCsv(OFFER_COLUMNS, offers),
};

type FigureRow = Entry['figures'][number] & { entry: string; address: string };

function figuresOf({ id, address, figures }: Entry): FigureRow[] {
  return figures.map((figure) => ({ entry: id, address, ...figure }));
}

interface PeriodRow {
  term: Term;
  aspect: Aspect;
  period: OpenPeriod;
}

function periodsOf(term: Term): PeriodRow[] {
  return term.aspects.flatMap((aspect) => aspect.stretches.map((period) => ({ term, aspect, period })));
}

const ENTRY_COLUMNS: Column<Entry>[] = [
  ...columnsOf<Entry>(openEntrySchema, [
    'id',
    'address',
    'title',
    'date',
    'kind',
    'status',
    'key',
    'parties',
    'summary',
  ]),
  {
    name: 'changed_terms',
    schema: z.array(id).describe('Ids of the terms it changed, as in terms.csv.'),
    cell: ({ changes }) => [...new Set(changes.map(({ term }) => term))],
  },
  ...columnsOf<Entry>(openEntrySchema, ['sources', 'added', 'version']),
];

/** Every field of a source fits a cell, except its passages. */
const { passages: _passages, ...SOURCE_CELLS } = openSourceSchema.shape;
const SOURCE_COLUMNS = columnsOf<Source>(
  openSourceSchema,
  Object.keys(SOURCE_CELLS) as (keyof typeof SOURCE_CELLS)[],
);

const FIGURE_COLUMNS: Column<FigureRow>[] = [
  {
    name: 'entry',
    schema: id.describe('Id of the entry that records it, as in entries.csv.'),
    cell: ({ entry }) => entry,
  },
  ...columnsOf<FigureRow>(openEntrySchema, ['address']),
  ...columnsOf<FigureRow>(
    openFigureSchema,
    Object.keys(openFigureSchema.shape) as (keyof typeof openFigureSchema.shape)[],
  ),
];

const OFFER_COLUMNS: Column<Offer>[] = [
  ...columnsOf<Offer>(openOfferSchema, ['id', 'address', 'model', 'modelName', 'family', 'channel']),
  ...columnsOf<Offer>(openOfferSchema, ['channelName', 'party', 'hosting', 'stage', 'from', 'standing']),
  {
    name: 'regions',
    schema: z
      .string()
      .nullable()
      .describe('Where it can be used, in the words of the source, separated by semicolons.'),
    cell: ({ regions }) => regions?.join('; ') ?? null,
  },
  ...columnsOf<Offer>(openOfferSchema, ['note', 'sources', 'doubt']),
];

const ASPECT = openTermSchema.shape.aspects.element.shape;
const PERIOD = ASPECT.stretches.element.shape;

const PERIOD_COLUMNS: Column<PeriodRow>[] = [
  {
    name: 'term',
    schema: id.describe('Id of the term.'),
    cell: ({ term }) => term.id,
  },
  { name: 'term_label', schema: openTermSchema.shape.label, cell: ({ term }) => term.label },
  { name: 'aspect', schema: id.describe('Id of the aspect of the term.'), cell: ({ aspect }) => aspect.id },
  { name: 'aspect_label', schema: ASPECT.label, cell: ({ aspect }) => aspect.label },
  { name: 'origin', schema: PERIOD.origin, cell: ({ period }) => period.origin },
  { name: 'value', schema: PERIOD.value, cell: ({ period }) => period.value },
  { name: 'detail', schema: PERIOD.detail, cell: ({ period }) => period.detail },
  { name: 'standing', schema: PERIOD.standing, cell: ({ period }) => period.standing },
  { name: 'from', schema: PERIOD.from, cell: ({ period }) => period.from },
  { name: 'until', schema: PERIOD.until, cell: ({ period }) => period.until },
  { name: 'replaced_from', schema: PERIOD.replacedFrom, cell: ({ period }) => period.replacedFrom },
  {
    name: 'over_from',
    schema: when
      .nullable()
      .describe(
        'When it is no longer in force: `replaced_from`, or the day after `until`; null while neither is known.',
      ),
    cell: ({ period }) => overFrom(period),
  },
  {
    name: 'clarifications',
    schema: z
      .string()
      .nullable()
      .describe('Words added while the value stayed in force, separated by semicolons.'),
    cell: ({ period }) => period.clarifications.map(({ value }) => value).join('; '),
  },
  { name: 'entry', schema: PERIOD.entry, cell: ({ period }) => period.entry },
  { name: 'sources', schema: PERIOD.sources, cell: ({ period }) => period.sources },
];

function overFrom({ replacedFrom, until }: OpenPeriod): string | null {
  return replacedFrom ?? (until ? dayAfter(lastDayOf(until as When)) : null);
}

/** The columns of each table, in their order. */
export const TABLE_COLUMNS: Record<OpenTable, readonly Pick<Column<never>, 'name' | 'schema'>[]> = {
  entries: ENTRY_COLUMNS,
  terms: PERIOD_COLUMNS,
  sources: SOURCE_COLUMNS,
  statements: STATEMENT_COLUMNS,
  figures: FIGURE_COLUMNS,
  availability: OFFER_COLUMNS,
};
