import { toCsv, type Cell, type Column } from './csv.ts';
import type { OpenItem, OpenPart } from './document.ts';
import { openFigureSchema } from './figures.ts';
import { openSourceSchema } from './sources.ts';

type Entry = OpenItem<'entries'>;
type Offer = OpenItem<'availability'>;
type Source = OpenItem<'sources'>;
type Term = OpenItem<'terms'>;
type Aspect = Term['aspects'][number];
type OpenPeriod = Aspect['stretches'][number];

/** The parts that are published as tables too. */
export const OPEN_TABLES = ['entries', 'terms', 'sources', 'figures', 'availability'] as const;
export type OpenTable = (typeof OPEN_TABLES)[number];

/** The part whose items hold the rows of each table. */
export const PART_OF_TABLE = {
  entries: 'entries',
  terms: 'terms',
  sources: 'sources',
  figures: 'entries',
  availability: 'availability',
} as const satisfies Record<OpenTable, OpenPart>;

type TableItem<T extends OpenTable> = OpenItem<(typeof PART_OF_TABLE)[T]>;

/**
 * The items of a part as CSV: one row an entry, a source, a figure, a stage of an offer, or a value of one aspect
 * of a term.
 */
export const TABLES: { [T in OpenTable]: (items: readonly TableItem<T>[]) => string } = {
  entries: (entries) => toCsv(ENTRY_COLUMNS, entries),
  terms: (terms) => toCsv(PERIOD_COLUMNS, terms.flatMap(periodsOf)),
  sources: (sources) => toCsv(SOURCE_COLUMNS, sources),
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
  ...columnsOf<Entry>(['id', 'address', 'title', 'date', 'kind', 'status', 'key', 'parties', 'summary']),
  { name: 'changed_terms', cell: ({ changes }) => [...new Set(changes.map(({ term }) => term))] },
  ...columnsOf<Entry>(['sources', 'added', 'version']),
];

/** Every field of a source fits a cell, except its passages. */
const { passages: _passages, ...SOURCE_CELLS } = openSourceSchema.shape;
const SOURCE_COLUMNS = columnsOf<Source>(Object.keys(SOURCE_CELLS) as (keyof typeof SOURCE_CELLS)[]);

const FIGURE_COLUMNS: Column<FigureRow>[] = [
  ...columnsOf<FigureRow>(['entry', 'address']),
  ...columnsOf<FigureRow>(Object.keys(openFigureSchema.shape) as (keyof typeof openFigureSchema.shape)[]),
];

const OFFER_COLUMNS: Column<Offer>[] = [
  ...columnsOf<Offer>(['id', 'address', 'model', 'modelName', 'family', 'channel', 'channelName', 'party']),
  ...columnsOf<Offer>(['hosting', 'stage', 'from', 'standing']),
  { name: 'regions', cell: ({ regions }) => regions?.join('; ') ?? null },
  ...columnsOf<Offer>(['note', 'sources']),
];

const PERIOD_COLUMNS: Column<PeriodRow>[] = [
  { name: 'term', cell: ({ term }) => term.id },
  { name: 'term_label', cell: ({ term }) => term.label },
  { name: 'aspect', cell: ({ aspect }) => aspect.id },
  { name: 'aspect_label', cell: ({ aspect }) => aspect.label },
  { name: 'origin', cell: ({ period }) => period.origin },
  { name: 'value', cell: ({ period }) => period.value },
  { name: 'detail', cell: ({ period }) => period.detail },
  { name: 'standing', cell: ({ period }) => period.standing },
  { name: 'from', cell: ({ period }) => period.from },
  { name: 'until', cell: ({ period }) => period.until },
  { name: 'replaced_from', cell: ({ period }) => period.replacedFrom },
  {
    name: 'clarifications',
    cell: ({ period }) => period.clarifications.map(({ value }) => value).join('; '),
  },
  { name: 'entry', cell: ({ period }) => period.entry },
  { name: 'sources', cell: ({ period }) => period.sources },
];

/** The keys whose values fit a cell. */
type CellKey<Row> = {
  [Key in keyof Row & string]: Row[Key] extends Cell ? Key : never;
}[keyof Row & string];

function columnsOf<Row>(names: readonly CellKey<Row>[]): Column<Row>[] {
  return names.map((name) => ({ name, cell: (row) => row[name] as Cell }));
}
