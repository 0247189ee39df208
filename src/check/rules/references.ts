import { ID_SHAPE } from '#record/shared/id.ts';
import type { EntryFile } from './entry-file.ts';
import { fieldsAt, memberOf, type Field } from '../yaml/fields.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { declaredNames, type DeclaredNames } from './names.ts';
import { inProse, type ProseFile } from './prose-file.ts';
import { placeIn, type Sheet } from '../yaml/located-yaml.ts';
import { didYouMean } from '../yaml/suggest-name.ts';

/** Ids that nothing in the folder declares. */
export function referenceIssues(folder: ContentFolder): Issue[] {
  const names = declaredNames(folder);
  const unknown = unknownIds(folder, names);
  const sheets = [
    ...folder.entries.map(({ sheet }) => ({ sheet, patterns: IN_ENTRY })),
    ...folder.sources.map(({ sheet }) => ({ sheet, patterns: IN_SOURCE })),
    ...folder.guides.map(({ sheet }) => ({ sheet, patterns: IN_GUIDE })),
    { sheet: folder.site?.sheet, patterns: IN_SITE },
    { sheet: folder.terms?.sheet, patterns: IN_TERMS },
    { sheet: folder.figures?.sheet, patterns: IN_FIGURES },
  ];
  return [
    ...sheets.flatMap(({ sheet, patterns }) => (sheet ? inSheet(sheet, patterns, unknown) : [])),
    ...folder.entries.flatMap((entry) => aspectIssues(entry, names)),
    ...proseFiles(folder).flatMap((file) => citationIssues(file, unknown.source)),
  ];
}

type Kind = 'source' | 'term' | 'party' | 'series';
/** What is wrong with an id, or null when it is declared. */
type Judge = (id: string) => Finding | null;

const IN_ENTRY: [pattern: string, Kind][] = [
  ['parties[]', 'party'],
  ['changes[].term', 'term'],
  ['changes[].sources[]', 'source'],
  ['observations[].term', 'term'],
  ['observations[].sources[]', 'source'],
  ['accounts[].term', 'term'],
  ['accounts[].versions[].sources[]', 'source'],
  ['figures[].series', 'series'],
  ['figures[].sources[]', 'source'],
];
const IN_SOURCE: [pattern: string, Kind][] = [['restsOn[]', 'source']];
const IN_GUIDE: [pattern: string, Kind][] = [
  ['parties[]', 'party'],
  ['terms[]', 'term'],
];
const IN_SITE: [pattern: string, Kind][] = [
  ['contractParties[]', 'party'],
  ['now.sources[]', 'source'],
];
const IN_TERMS: [pattern: string, Kind][] = [['terms[].aspects[].before.sources[]', 'source']];
const IN_FIGURES: [pattern: string, Kind][] = [
  ['series[].by', 'party'],
  ['series[].to', 'party'],
];

function unknownIds({ label }: ContentFolder, names: DeclaredNames): Record<Kind, Judge> {
  return {
    source: judge(
      'source',
      names.sources,
      `${label}/sources/`,
      (id) => `Write it as ${label}/sources/${id}.yaml.`,
    ),
    term: judge('term', names.terms && new Set(names.terms.keys()), `${label}/terms.yaml`),
    series: judge('series', names.series, `${label}/figures.yaml`),
    party: judge('party', names.parties, `${label}/parties.yaml`),
  };
}

function judge(
  kind: Kind,
  declared: ReadonlySet<string> | null,
  where: string,
  otherwise = (_id: string) => `Use one that is there, or add it there.`,
): Judge {
  return (id) => {
    if (declared === null || declared.has(id)) return null;
    const fix = didYouMean(id, declared) || otherwise(id);
    return { rule: `unknown-${kind}`, message: `${quoted(id)} is not in ${where}.`, fix };
  };
}

function inSheet(sheet: Sheet, patterns: [string, Kind][], unknown: Record<Kind, Judge>): Issue[] {
  return patterns.flatMap(([pattern, kind]) =>
    fieldsAt(sheet.value, pattern).flatMap((field) => {
      const finding = isId(field) ? unknown[kind](field.value) : null;
      return finding ? [errorAt(placeIn(sheet, field.name), finding)] : [];
    }),
  );
}

/** What is no id at all is the schema's to report. */
function isId(field: Field): field is Field & { value: string } {
  return typeof field.value === 'string' && ID_SHAPE.test(field.value);
}

/** Aspects are declared by their term; one that is not written is `clause`. */
function aspectIssues({ sheet }: EntryFile, { terms }: DeclaredNames): Issue[] {
  if (!sheet || !terms) return [];
  return fieldsAt(sheet.value, 'changes[]').flatMap(({ name, value }) => {
    const term = memberOf(value, 'term');
    const aspect = memberOf(value, 'aspect') ?? 'clause';
    const aspects = typeof term === 'string' ? terms.get(term) : undefined;
    if (!aspects || typeof aspect !== 'string' || !ID_SHAPE.test(aspect) || aspects.has(aspect)) return [];
    return [errorAt(placeIn(sheet, `${name}.aspect`), unknownAspect(String(term), aspect, aspects))];
  });
}

function unknownAspect(term: string, aspect: string, aspects: ReadonlySet<string>): Finding {
  return {
    rule: 'unknown-aspect',
    message: `${quoted(aspect)} is not an aspect of the term ${quoted(term)}.`,
    fix: didYouMean(aspect, aspects) || `Its aspects are: ${[...aspects].join(', ')}.`,
  };
}

function citationIssues({ file, prose }: ProseFile<unknown>, unknownSource: Judge): Issue[] {
  return (prose?.citations ?? []).flatMap(({ source, line }) => {
    const finding = unknownSource(source);
    return finding ? [errorAt(inProse(file, line), finding)] : [];
  });
}
