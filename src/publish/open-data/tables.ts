import { toCsv, type Column } from './csv.ts';
import type { OpenItem } from './document.ts';

type Entry = OpenItem<'entries'>;
type Offer = OpenItem<'availability'>;
type Source = OpenItem<'sources'>;
type Term = OpenItem<'terms'>;
type Aspect = Term['aspects'][number];
type Stretch = Aspect['stretches'][number];

/** The parts that are published as tables too. */
export const OPEN_TABLES = ['entries', 'terms', 'sources', 'availability'] as const;
export type OpenTable = (typeof OPEN_TABLES)[number];

/** The items of a part as CSV: one row an entry, a source, a stage of an offer, or a value of one aspect of a term. */
export const TABLES: { [T in OpenTable]: (items: readonly OpenItem<T>[]) => string } = {
  entries: (entries) => toCsv(ENTRY_COLUMNS, entries),
  terms: (terms) => toCsv(STRETCH_COLUMNS, terms.flatMap(stretchesOf)),
  sources: (sources) => toCsv(SOURCE_COLUMNS, sources),
  availability: (offers) => toCsv(OFFER_COLUMNS, offers),
};

interface StretchRow {
  term: Term;
  aspect: Aspect;
  stretch: Stretch;
}

function stretchesOf(term: Term): StretchRow[] {
  return term.aspects.flatMap((aspect) => aspect.stretches.map((stretch) => ({ term, aspect, stretch })));
}

const ENTRY_COLUMNS: Column<Entry>[] = [
  ...columnsOf<Entry>(['id', 'address', 'title', 'date', 'kind', 'status', 'key', 'parties', 'summary']),
  { name: 'changed_terms', cell: ({ changes }) => [...new Set(changes.map(({ term }) => term))] },
  ...columnsOf<Entry>(['sources', 'added', 'version']),
];

const SOURCE_COLUMNS: Column<Source>[] = [
  ...columnsOf<Source>(['id', 'address', 'url', 'publisher', 'title', 'date', 'tier', 'verification']),
  ...columnsOf<Source>(['archive', 'note', 'restsOn', 'entries']),
];

const OFFER_COLUMNS: Column<Offer>[] = [
  ...columnsOf<Offer>(['id', 'address', 'model', 'modelName', 'family', 'channel', 'channelName', 'party']),
  ...columnsOf<Offer>(['hosting', 'stage', 'from', 'standing']),
  { name: 'regions', cell: ({ regions }) => regions?.join('; ') ?? null },
  ...columnsOf<Offer>(['note', 'sources']),
];

const STRETCH_COLUMNS: Column<StretchRow>[] = [
  { name: 'term', cell: ({ term }) => term.id },
  { name: 'term_label', cell: ({ term }) => term.label },
  { name: 'aspect', cell: ({ aspect }) => aspect.id },
  { name: 'aspect_label', cell: ({ aspect }) => aspect.label },
  { name: 'origin', cell: ({ stretch }) => stretch.origin },
  { name: 'value', cell: ({ stretch }) => stretch.value },
  { name: 'detail', cell: ({ stretch }) => stretch.detail },
  { name: 'standing', cell: ({ stretch }) => stretch.standing },
  { name: 'from', cell: ({ stretch }) => stretch.from },
  { name: 'until', cell: ({ stretch }) => stretch.until },
  { name: 'replaced_from', cell: ({ stretch }) => stretch.replacedFrom },
  {
    name: 'clarifications',
    cell: ({ stretch }) => stretch.clarifications.map(({ value }) => value).join('; '),
  },
  { name: 'entry', cell: ({ stretch }) => stretch.entry },
  { name: 'sources', cell: ({ stretch }) => stretch.sources },
];

/** The keys whose values fit a cell. */
type CellKey<Row> = {
  [Key in keyof Row & string]: Row[Key] extends string | boolean | null | readonly string[] ? Key : never;
}[keyof Row & string];

function columnsOf<Row>(names: readonly CellKey<Row>[]): Column<Row>[] {
  return names.map((name) => ({ name, cell: (row) => row[name] as ReturnType<Column<Row>['cell']> }));
}
