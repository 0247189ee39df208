import { citedSources } from '#record/prose/prose.ts';
import { firstDayOf, parseDay, parseWhen } from '#record/shared/when.ts';
import { citedIds } from './citations.ts';
import { fieldsAt } from '../yaml/fields.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentFolder } from './folder.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';

/**
 * Events dated after the day up to which the record is complete. Dates of recording or correction may be later, and
 * so may the day a value runs out; so may drafts, and sources that only drafts or nothing cites yet: they are news
 * still to be looked into.
 */
export function clockIssues(folder: ContentFolder): Issue[] {
  const { site, terms, entries, sources, guides, brief, availability } = folder;
  const [written] = fieldsAt(site?.yaml?.value, 'completeTo');
  const completeTo = parseDay(String(written?.value));
  if (!completeTo) return [];
  const others = entries.filter((entry) => !isDraft(entry));
  const texts = [...guides, ...(brief ? [brief] : [])];
  const isNews = newsAmong(folder);
  const late = (yaml: LocatedYaml | null | undefined, patterns: string[]) =>
    yaml ? patterns.flatMap((pattern) => datesAfter(completeTo, yaml, pattern)) : [];
  return [
    ...others.flatMap(({ yaml }) =>
      late(yaml, ['date', 'changes[].from', 'observations[].date', 'figures[].date']),
    ),
    ...texts.flatMap(({ yaml }) => late(yaml, ['checked'])),
    ...sources.filter(({ id }) => !isNews(id)).flatMap(({ yaml }) => late(yaml, ['date'])),
    ...late(terms?.yaml, ['terms[].aspects[].before.from']),
    ...late(availability?.yaml, ['offers[].from']),
  ];
}

/** Whether a source is cited only by drafts, or by nothing yet. */
export function newsAmong(folder: ContentFolder): (id: string) => boolean {
  const { entries, guides, brief } = folder;
  const texts = [...guides, ...(brief ? [brief] : [])];
  const published = citedBy(entries.filter((entry) => !isDraft(entry)));
  const inTexts = new Set(texts.flatMap(({ prose }) => (prose ? citedSources(prose) : [])));
  const ofDrafts = citedBy(entries.filter(isDraft));
  const cited = citedIds(folder);
  return (id) => !published.has(id) && !inTexts.has(id) && (ofDrafts.has(id) || !cited.has(id));
}

export function isDraft({ entry }: EntryFile): boolean {
  return entry?.draft === true;
}

function citedBy(entries: readonly EntryFile[]): Set<string> {
  return new Set(entries.flatMap(({ entry }) => entry?.sources ?? []));
}

function datesAfter(completeTo: string, yaml: LocatedYaml, pattern: string): Issue[] {
  return fieldsAt(yaml.value, pattern).flatMap(({ name, value }) => {
    const when = parseWhen(String(value));
    if (!when || firstDayOf(when) <= completeTo) return [];
    return [
      errorAt(placeIn(yaml, name), {
        rule: 'after-complete-to',
        message: `${when} lies after ${completeTo}, the day up to which the record is complete.`,
        fix: 'Correct the date, or move completeTo in site.yaml.',
      }),
    ];
  });
}
