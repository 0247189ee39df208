import { citedSources } from '#record/prose/prose.ts';
import { firstDayOf, parseDay, parseWhen } from '#record/shared/when.ts';
import { citedIds } from './citations.ts';
import { fieldsAt } from '../yaml/fields.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentFolder } from './folder.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { placeIn, type Sheet } from '../yaml/located-yaml.ts';

/**
 * Dates of what happened that lie after the day up to which the record is complete. When something was recorded
 * or corrected, and when a value will run out, may lie later; so may drafts and the sources that only drafts
 * cite, or nothing yet: they are the news still to be looked into.
 */
export function clockIssues(folder: ContentFolder): Issue[] {
  const { site, terms, entries, sources, guides, brief, availability } = folder;
  const [written] = fieldsAt(site?.sheet?.value, 'completeTo');
  const completeTo = parseDay(String(written?.value));
  if (!completeTo) return [];
  const others = entries.filter((entry) => !isDraft(entry));
  const texts = [...guides, ...(brief ? [brief] : [])];
  const isNews = newsAmong(folder);
  const late = (sheet: Sheet | null | undefined, patterns: string[]) =>
    sheet ? patterns.flatMap((pattern) => datesAfter(completeTo, sheet, pattern)) : [];
  return [
    ...others.flatMap(({ sheet }) =>
      late(sheet, ['date', 'changes[].from', 'observations[].date', 'figures[].date']),
    ),
    ...texts.flatMap(({ sheet }) => late(sheet, ['checked'])),
    ...sources.filter(({ id }) => !isNews(id)).flatMap(({ sheet }) => late(sheet, ['date'])),
    ...late(terms?.sheet, ['terms[].aspects[].before.from']),
    ...late(availability?.sheet, ['offers[].from']),
  ];
}

/** Whether a source is cited by drafts only, or by nothing yet. */
function newsAmong(folder: ContentFolder): (id: string) => boolean {
  const { entries, guides, brief } = folder;
  const texts = [...guides, ...(brief ? [brief] : [])];
  const published = citedBy(entries.filter((entry) => !isDraft(entry)));
  const inTexts = new Set(texts.flatMap(({ prose }) => (prose ? citedSources(prose) : [])));
  const ofDrafts = citedBy(entries.filter(isDraft));
  const cited = citedIds(folder);
  return (id) => !published.has(id) && !inTexts.has(id) && (ofDrafts.has(id) || !cited.has(id));
}

function isDraft({ entry }: EntryFile): boolean {
  return entry?.draft === true;
}

function citedBy(entries: readonly EntryFile[]): Set<string> {
  return new Set(entries.flatMap(({ entry }) => entry?.sources ?? []));
}

function datesAfter(completeTo: string, sheet: Sheet, pattern: string): Issue[] {
  return fieldsAt(sheet.value, pattern).flatMap(({ name, value }) => {
    const when = parseWhen(String(value));
    if (!when || firstDayOf(when) <= completeTo) return [];
    return [
      errorAt(placeIn(sheet, name), {
        rule: 'after-complete-to',
        message: `${when} lies after ${completeTo}, the day up to which the record is complete.`,
        fix: 'Correct the date, or move completeTo in site.yaml.',
      }),
    ];
  });
}
