import { citedPassages } from '#record/prose/prose.ts';
import { errorAt, warningAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import { didYouMean } from '../yaml/suggest-name.ts';
import { idIssues } from './duplicates.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { mentionedByUnreadableProse } from './mentions.ts';
import { inProse } from './prose-file.ts';
import { idsAt } from './unknown-ids.ts';

/** Passages that are cited but not there, there but not cited, named twice, or found by more words than may be copied. */
export function passageIssues(folder: ContentFolder): Issue[] {
  const cited = citedNames(folder);
  const mayMention = mentionedByUnreadableProse(folder);
  const uncited = (source: string, passage: string) =>
    !cited.has(nameOf(source, passage)) && !mayMention(passage);
  return [
    ...unknownIssues(folder),
    ...folder.sources.flatMap(({ id, yaml }) =>
      yaml
        ? [
            ...idIssues(yaml, fieldsAt(yaml.value, 'passages[].id')),
            ...ANCHORS.flatMap((pattern) => longAnchorIssues(yaml, pattern)),
            ...uncitedIssues(yaml, (passage) => uncited(id, passage)),
          ]
        : [],
    ),
  ];
}

/** A few words find a sentence; more of them would be a copy of it. */
const MOST_WORDS = 5;
const ANCHORS = ['passages[].start', 'passages[].end', 'passages[].prefix', 'passages[].suffix'];

function unknownIssues(folder: ContentFolder): Issue[] {
  const declared = new Map(folder.sources.map(({ id, yaml }) => [id, yaml && idsAt(yaml, 'passages[].id')]));
  return proseFiles(folder).flatMap(({ file, prose }) =>
    (prose?.citations ?? []).flatMap(({ source, passage, line }) => {
      const known = declared.get(source);
      if (passage === null || !known || known.has(passage)) return [];
      return [
        errorAt(inProse(file, line), {
          rule: 'unknown-passage',
          message: `${quoted(passage)} is not a passage of the source ${quoted(source)}.`,
          fix: didYouMean(passage, known) || `Describe it under "passages" in sources/${source}.yaml.`,
        }),
      ];
    }),
  );
}

function longAnchorIssues(yaml: LocatedYaml, pattern: string): Issue[] {
  return fieldsAt(yaml.value, pattern).flatMap(({ name, value }) => {
    const count = typeof value === 'string' ? value.trim().split(/\s+/).length : 0;
    if (count <= MOST_WORDS) return [];
    return [
      errorAt(placeIn(yaml, name), {
        rule: 'long-anchor',
        message: `These are ${count} words of the source; ${MOST_WORDS} find the sentence.`,
        fix: 'Keep the first words of the sentence in "start" and its last in "end".',
      }),
    ];
  });
}

function uncitedIssues(yaml: LocatedYaml, isUncited: (passage: string) => boolean): Issue[] {
  return fieldsAt(yaml.value, 'passages[].id').flatMap(({ name, value }) =>
    typeof value === 'string' && isUncited(value)
      ? [
          warningAt(placeIn(yaml, name), {
            rule: 'uncited-passage',
            message: `Nothing in the record cites the passage ${quoted(value)}.`,
            fix: `Cite it with passage="${value}" where a statement rests on it, or delete it.`,
          }),
        ]
      : [],
  );
}

function citedNames(folder: ContentFolder): Set<string> {
  const cited = proseFiles(folder).flatMap(({ prose }) => (prose ? citedPassages(prose) : []));
  return new Set(cited.map(({ source, passage }) => nameOf(source, passage)));
}

function nameOf(source: string, passage: string): string {
  return `${source} ${passage}`;
}
