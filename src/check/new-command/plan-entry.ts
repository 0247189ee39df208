import { join } from 'node:path';
import { entryText, placeEntry } from '../new-files/entry-file.ts';
import type { Kind, Status } from '#record/shared/vocabulary.ts';
import { storyWords } from '#record/words/title-words.ts';
import { attachSources } from '../new-files/attach-sources.ts';
import type { DraftSource } from '../new-files/source-draft.ts';
import { firstDayOf, type When } from '#record/shared/when.ts';
import { findEntry, type EditedFolder } from './edited-folder.ts';
import { isFreeAmong, textsBySlug } from './entry-names.ts';
import { readIfThere } from '#command/read-if-there.ts';
import type { Plan } from './plan.ts';
import { describeSources, sourceChanges } from './source-changes.ts';
import { EVENT_QUESTIONS, partiesIn, suggestedQuestions, EDITORIAL_QUESTIONS } from './entry-questions.ts';
import { findCoveringEntry } from './near-entries.ts';
import type { NewOptions } from './command.ts';
import { sourceAt } from './plan-source.ts';
import { answersTo, refuseMissing } from './question.ts';

/** A draft entry with its sources, or the sources added to the entry that already covers the event. */
export async function planEntry(desk: EditedFolder, options: NewOptions): Promise<Plan> {
  if (!options.isTerminal) refuseMissing({ ...EVENT_QUESTIONS, ...EDITORIAL_QUESTIONS }, options);
  const { source, title, date } = await answersTo(EVENT_QUESTIONS, options);
  const when = date as When;
  const present = await findCoveringEntry(when, desk, options);
  const sources = await sourcesAt(source.split(/\s+/).filter(Boolean), desk, options);
  if (present !== null) return planAddition(present, sources, desk);
  const { kind, summary } = await answersTo(EDITORIAL_QUESTIONS, options);
  const { parties, status } = await answersTo(suggestedQuestions(title, sources, desk.record), options);
  const facts = {
    title,
    date: when,
    kind: kind as Kind,
    status: status as Status,
    key: options.key,
    parties: partiesIn(parties),
    summary,
    added: options.today,
    sources: sources.map(({ id }) => id),
  };
  const draft = { date: when, words: storyWords(title).join('-') || 'event', text: entryText(facts, HINT) };
  const { path } = placeEntry(draft, isFreeAmong(await textsBySlug(desk)));
  const file = join(desk.contentFolder, path);
  return {
    changes: [...sourceChanges(sources, desk), { file, before: null, after: draft.text }],
    message: `${file} is a draft, with ${describeSources(sources)}. ${nextSteps(when, desk)}`,
  };
}

const HINT = 'Write the prose, check the fields, then delete "draft: true".';

/** The options describe the entry; what is unknown about a new source is asked for. */
async function sourcesAt(
  texts: readonly string[],
  desk: EditedFolder,
  options: NewOptions,
): Promise<DraftSource[]> {
  const sources: DraftSource[] = [];
  for (const text of texts) {
    const paths = [...desk.paths, ...sources.flatMap(({ file }) => file?.path ?? [])];
    sources.push(await sourceAt(text, { ...desk, paths }, { ...options, given: {} }));
  }
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}

async function planAddition(
  slug: string,
  sources: readonly DraftSource[],
  desk: EditedFolder,
): Promise<Plan> {
  const file = join(desk.contentFolder, findEntry(desk, slug));
  const cited = new Set(desk.record.entries.find((entry) => entry.slug === slug)?.sources);
  const more = sources.filter(({ id }) => !cited.has(id));
  if (more.length === 0) return { changes: [], message: `${file} cites it already.` };
  const before = await readIfThere(file);
  return {
    changes: [...sourceChanges(more, desk), { file, before, after: attachSources(before ?? '', more) }],
    message: `${file} now cites ${describeSources(more)}.`,
  };
}

function nextSteps(date: When, { record }: EditedFolder): string {
  const write = 'Write its prose, then delete "draft: true".';
  if (firstDayOf(date) <= record.site.completeTo) return write;
  return `${write} It lies after ${record.site.completeTo}: move completeTo of site.yaml with it.`;
}
