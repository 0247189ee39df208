import { ID_SHAPE } from '#record/shared/id.ts';
import type { EntryFile } from './entry-file.ts';
import { fieldsAt, memberOf, type Field } from '../yaml/fields.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { declaredNames, type DeclaredNames } from './names.ts';
import { inProse, type ProseFile } from './prose-file.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import { didYouMean } from '../yaml/suggest-name.ts';

/** References to ids that nothing in the folder declares. */
export function referenceIssues(folder: ContentFolder): Issue[] {
  const names = declaredNames(folder);
  const unknown = unknownIds(folder, names);
  const files = [
    ...folder.entries.map(({ yaml }) => ({ yaml, patterns: IN_ENTRY })),
    ...folder.sources.map(({ yaml }) => ({ yaml, patterns: IN_SOURCE })),
    ...folder.guides.map(({ yaml }) => ({ yaml, patterns: IN_GUIDE })),
    { yaml: folder.site?.yaml, patterns: IN_SITE },
    { yaml: folder.terms?.yaml, patterns: IN_TERMS },
    { yaml: folder.figures?.yaml, patterns: IN_FIGURES },
  ];
  return [
    ...files.flatMap(({ yaml, patterns }) => (yaml ? inYaml(yaml, patterns, unknown) : [])),
    ...folder.entries.flatMap((entry) => aspectIssues(entry, names)),
    ...proseFiles(folder).flatMap((file) => citationIssues(file, unknown.source)),
  ];
}

type Kind = 'source' | 'term' | 'party' | 'series';
/** What is wrong with an id; null if it is declared. */
type IdCheck = (id: string) => Finding | null;

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

function unknownIds({ label }: ContentFolder, names: DeclaredNames): Record<Kind, IdCheck> {
  return {
    source: idCheck(
      'source',
      names.sources,
      `${label}/sources/`,
      (id) => `Write it as ${label}/sources/${id}.yaml.`,
    ),
    term: idCheck('term', names.terms && new Set(names.terms.keys()), `${label}/terms.yaml`),
    series: idCheck('series', names.series, `${label}/figures.yaml`),
    party: idCheck('party', names.parties, `${label}/parties.yaml`),
  };
}

function idCheck(
  kind: Kind,
  declared: ReadonlySet<string> | null,
  where: string,
  otherwise = (_id: string) => `Use one that is listed there, or add it.`,
): IdCheck {
  return (id) => {
    if (declared === null || declared.has(id)) return null;
    const fix = didYouMean(id, declared) || otherwise(id);
    return { rule: `unknown-${kind}`, message: `${quoted(id)} is not in ${where}.`, fix };
  };
}

function inYaml(yaml: LocatedYaml, patterns: [string, Kind][], unknown: Record<Kind, IdCheck>): Issue[] {
  return patterns.flatMap(([pattern, kind]) =>
    fieldsAt(yaml.value, pattern).flatMap((field) => {
      const finding = isId(field) ? unknown[kind](field.value) : null;
      return finding ? [errorAt(placeIn(yaml, field.name), finding)] : [];
    }),
  );
}

/** Values that are not ids are reported by the schema. */
function isId(field: Field): field is Field & { value: string } {
  return typeof field.value === 'string' && ID_SHAPE.test(field.value);
}

/** Aspects are declared by their term; the default is `clause`. */
function aspectIssues({ yaml }: EntryFile, { terms }: DeclaredNames): Issue[] {
  if (!yaml || !terms) return [];
  return fieldsAt(yaml.value, 'changes[]').flatMap(({ name, value }) => {
    const term = memberOf(value, 'term');
    const aspect = memberOf(value, 'aspect') ?? 'clause';
    const aspects = typeof term === 'string' ? terms.get(term) : undefined;
    if (!aspects || typeof aspect !== 'string' || !ID_SHAPE.test(aspect) || aspects.has(aspect)) return [];
    return [errorAt(placeIn(yaml, `${name}.aspect`), unknownAspect(String(term), aspect, aspects))];
  });
}

function unknownAspect(term: string, aspect: string, aspects: ReadonlySet<string>): Finding {
  return {
    rule: 'unknown-aspect',
    message: `${quoted(aspect)} is not an aspect of the term ${quoted(term)}.`,
    fix: didYouMean(aspect, aspects) || `Its aspects are: ${[...aspects].join(', ')}.`,
  };
}

function citationIssues({ file, prose }: ProseFile<unknown>, unknownSource: IdCheck): Issue[] {
  return (prose?.citations ?? []).flatMap(({ source, line }) => {
    const finding = unknownSource(source);
    return finding ? [errorAt(inProse(file, line), finding)] : [];
  });
}
