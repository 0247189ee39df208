import { fieldsAt } from '../yaml/fields.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { warningAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import { mentionedByUnreadableProse } from './mentions.ts';

/** Sources that nothing cites. */
export function uncitedIssues(folder: ContentFolder): Issue[] {
  const cited = citedIds(folder);
  const mayMention = mentionedByUnreadableProse(folder);
  const { site, terms, availability, misreadings } = folder;
  const unread = [site, terms, availability, misreadings].some((file) => file !== null && file.yaml === null);
  if (unread) return [];
  return folder.sources
    .filter(({ id }) => !cited.has(id) && !mayMention(id))
    .map(({ file }) =>
      warningAt(wholeFile(file), {
        rule: 'uncited-source',
        message: 'Nothing in the record cites this source.',
        fix: 'Cite it where it belongs, or delete the file.',
      }),
    );
}

/** Ids of the sources that anything in the record cites or rests on. */
export function citedIds(folder: ContentFolder): ReadonlySet<unknown> {
  const { entries, sources, site, terms, availability, misreadings } = folder;
  const inYaml = [...entries, ...sources, site, terms, availability, misreadings].flatMap((file) =>
    CITING.flatMap((pattern) => fieldsAt(file?.yaml?.value, pattern).map(({ value }) => value)),
  );
  const inProse = proseFiles(folder).flatMap(
    ({ prose }) => prose?.citations.map(({ source }) => source) ?? [],
  );
  return new Set([...inYaml, ...inProse]);
}

const CITING = [
  'changes[].sources[]',
  'observations[].sources[]',
  'accounts[].versions[].sources[]',
  'figures[].sources[]',
  'now.sources[]',
  'restsOn[]',
  'terms[].aspects[].before.sources[]',
  'offers[].sources[]',
  'misreadings[].sources[]',
  'misreadings[].seen[]',
];
