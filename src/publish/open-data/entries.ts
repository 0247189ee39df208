import { z } from 'zod';
import type { Entry } from '#record/entry/entry.ts';
import {
  EFFECT_MEANINGS,
  EFFECTS,
  STANDING_MEANINGS,
  KINDS,
  STANDINGS,
  STATUSES,
  STATUS_MEANINGS,
} from '#record/shared/vocabulary.ts';
import { versionOf } from '#record/entry/version.ts';
import { proseToMarkdown } from '../markdown/prose-markdown.ts';
import type { Series } from '#record/figures/schema.ts';
import { entryAddress, type ToUrl } from '#record/shared/address.ts';
import { address, day, id, sourceIds, when } from './fields.ts';
import { openFigure, openFigureSchema } from './figures.ts';
import { glossary } from './glossary.ts';

const sentence = z.string();

const changeSchema = z.strictObject({
  term: id.describe('Id of the term, as in terms.json.'),
  aspect: id.describe('Id of the aspect of the term.'),
  effect: z.enum(EFFECTS).describe(glossary(EFFECT_MEANINGS)),
  value: z.string().describe('The value in a few words.'),
  detail: sentence.nullable().describe('The same in one or two sentences.'),
  standing: z.enum(STANDINGS).describe(glossary(STANDING_MEANINGS)),
  from: when.describe('First day in force, as far as known.'),
  until: when.nullable().describe('Last day by its own terms, inclusive; null where it has none.'),
  sources: sourceIds,
});

const observationSchema = z.strictObject({
  term: id.describe('Id of the term it throws light on.'),
  date: when.describe('When it was seen.'),
  text: sentence.describe('What was seen; practice, not contract.'),
  sources: sourceIds,
});

const accountSchema = z.strictObject({
  about: sentence.describe('What sources differ about.'),
  term: id.nullable().describe('Id of the term it concerns; null where it concerns none.'),
  versions: z
    .array(z.strictObject({ says: sentence.describe('What it says.'), sources: sourceIds }))
    .describe('What each side says, with its sources.'),
  assessment: sentence.nullable().describe('What the sources support, where they do.'),
});

const correctionSchema = z.strictObject({
  date: day,
  what: sentence.describe('What was wrong and what it says now.'),
  why: sentence.nullable().describe('How the mistake came about or was noticed.'),
});

/** An entry as the open data gives it. */
export const openEntrySchema = z.strictObject({
  id,
  address,
  title: z.string().describe('Headline.'),
  date: when.describe('When it happened, as far as known: 2026-04-27, 2024-06 or 2021.'),
  kind: z.enum(KINDS).describe('What sort of event it is.'),
  status: z.enum(STATUSES).describe(glossary(STATUS_MEANINGS)),
  key: z.boolean().describe('Whether it is a milestone that a newcomer must know.'),
  parties: z.array(id).describe('Ids of those involved, as in parties.json.'),
  summary: z.string().describe('One or two sentences.'),
  prose: z.string().describe('The entry in Markdown; [^id] cites the source of that id.'),
  changes: z.array(changeSchema).describe('What it changed in the contract.'),
  observations: z.array(observationSchema).describe('What practice showed.'),
  accounts: z.array(accountSchema).describe('Where sources differ.'),
  figures: z.array(openFigureSchema).describe('Amounts and shares it tells of.'),
  openQuestions: z.array(sentence).describe('What no public text says.'),
  corrections: z.array(correctionSchema).describe('What was put right since.'),
  sources: sourceIds.describe('Ids of all its sources, in order of reading.'),
  formerly: z.array(id).describe('Earlier ids of the entry, oldest first.'),
  added: day.describe('The day it came into the record.'),
  version: day.describe('The day of its last change of substance.'),
});

export type OpenEntry = z.output<typeof openEntrySchema>;

/** @param context.series those that the entry's figures belong to */
export function openEntry(
  entry: Entry,
  { series, toUrl }: { series: readonly Series[]; toUrl: ToUrl },
): OpenEntry {
  return {
    id: entry.slug,
    address: toUrl(entryAddress(entry.slug)),
    title: entry.title,
    date: entry.date,
    kind: entry.kind,
    status: entry.status,
    key: entry.key,
    parties: entry.parties,
    summary: entry.summary,
    prose: proseToMarkdown(entry.html, toUrl),
    changes: entry.changes.map(openChange),
    observations: entry.observations.map(({ term, date = entry.date, text, sources }) => ({
      term,
      date,
      text,
      sources,
    })),
    accounts: entry.accounts.map(openAccount),
    figures: openFigures(entry, series),
    openQuestions: entry.openQuestions,
    corrections: entry.corrections.map(({ date, what, why = null }) => ({ date, what, why })),
    sources: entry.sources,
    formerly: entry.formerly,
    added: entry.added,
    version: versionOf(entry),
  };
}

function openChange(change: Entry['changes'][number]): z.output<typeof changeSchema> {
  const { term, aspect, effect, value, detail = null, standing, from, until, sources } = change;
  return { term, aspect, effect, value, detail, standing, from, until, sources };
}

function openFigures({ figures, date }: Entry, series: readonly Series[]): OpenEntry['figures'] {
  const byId = new Map(series.map((one) => [one.id, one]));
  return figures.flatMap((figure) => {
    const own = byId.get(figure.series);
    return own ? [openFigure(figure, { series: own, date })] : [];
  });
}

function openAccount(account: Entry['accounts'][number]): z.output<typeof accountSchema> {
  const { about, term = null, versions, assessment = null } = account;
  return {
    about,
    term,
    versions: versions.map(({ says, sources }) => ({ says, sources })),
    assessment,
  };
}
