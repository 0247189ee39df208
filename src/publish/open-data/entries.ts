import { z } from 'zod';
import type { Entry } from '#record/entry/entry.ts';
import { KINDS, STATUSES, STATUS_MEANINGS } from '#record/shared/vocabulary.ts';
import { versionOf } from '#record/entry/version.ts';
import { proseToMarkdown } from '../markdown/prose-markdown.ts';
import { citedPassages } from '#record/prose/prose.ts';
import { observationsOf } from '#record/terms/observations.ts';
import type { Series } from '#record/figures/schema.ts';
import { entryAddress, type ToUrl } from '#record/shared/address.ts';
import { address, day, glossary, id, sourceIds, when } from './fields.ts';
import { openFigure, openFigureSchema } from './figures.ts';
import { fieldsFrom, itemOf, shapeOf } from './open-fields.ts';
import {
  openAccount,
  openAccountSchema,
  openChange,
  openChangeSchema,
  openCorrectionSchema,
  openObservationSchema,
} from './entry-parts.ts';

interface EntryContext {
  entry: Entry;
  /** Those that the entry's figures belong to. */
  series: readonly Series[];
  toUrl: ToUrl;
}

const field = fieldsFrom<EntryContext>();

const FIELDS = {
  id: field(id, ({ entry }) => entry.slug),
  address: field(address, ({ entry, toUrl }) => toUrl(entryAddress(entry.slug))),
  title: field(z.string().describe('Headline.'), ({ entry }) => entry.title),
  date: field(
    when.describe('When it happened, as far as known: 2026-04-27, 2024-06 or 2021.'),
    ({ entry }) => entry.date,
  ),
  kind: field(z.enum(KINDS).describe('What sort of event it is.'), ({ entry }) => entry.kind),
  status: field(z.enum(STATUSES).describe(glossary(STATUS_MEANINGS)), ({ entry }) => entry.status),
  key: field(
    z.boolean().describe('Whether it is a milestone that a newcomer must know.'),
    ({ entry }) => entry.key,
  ),
  parties: field(
    z.array(id).describe('Ids of those involved, as in parties.json.'),
    ({ entry }) => entry.parties,
  ),
  summary: field(z.string().describe('One or two sentences.'), ({ entry }) => entry.summary),
  prose: field(
    z.string().describe('The entry in Markdown; [^id] cites the source of that id.'),
    ({ entry, toUrl }) => proseToMarkdown(entry.html, toUrl),
  ),
  changes: field(z.array(openChangeSchema).describe('What it changed in the contract.'), ({ entry }) =>
    entry.changes.map(openChange),
  ),
  observations: field(z.array(openObservationSchema).describe('What practice showed.'), ({ entry }) =>
    observationsOf(entry).map(({ term, date, text, sources }) => ({ term, date, text, sources })),
  ),
  accounts: field(z.array(openAccountSchema).describe('Where sources differ.'), ({ entry }) =>
    entry.accounts.map(openAccount),
  ),
  figures: field(z.array(openFigureSchema).describe('Amounts and shares it tells of.'), openFigures),
  openQuestions: field(
    z.array(z.string()).describe('What no public text says.'),
    ({ entry }) => entry.openQuestions,
  ),
  corrections: field(z.array(openCorrectionSchema).describe('What was put right since.'), ({ entry }) =>
    entry.corrections.map(({ date, what, why = null }) => ({ date, what, why })),
  ),
  sources: field(
    sourceIds.describe('Ids of all its sources, in order of reading.'),
    ({ entry }) => entry.sources,
  ),
  passages: field(
    z
      .array(z.strictObject({ source: id, passage: id }))
      .describe('The passages that its prose cites, as in sources.json, in order of reading.'),
    ({ entry }) => citedPassages(entry),
  ),
  formerly: field(
    z.array(id).describe('Earlier ids of the entry, oldest first.'),
    ({ entry }) => entry.formerly,
  ),
  added: field(day.describe('The day it came into the record.'), ({ entry }) => entry.added),
  version: field(day.describe('The day of its last change of substance.'), ({ entry }) => versionOf(entry)),
};

/** An entry as the open data gives it. */
export const openEntrySchema = z.strictObject(shapeOf(FIELDS));

export function openEntry(
  entry: Entry,
  context: Omit<EntryContext, 'entry'>,
): z.output<typeof openEntrySchema> {
  return itemOf(FIELDS, { entry, ...context });
}

function openFigures({
  entry: { figures, date },
  series,
}: EntryContext): z.output<typeof openFigureSchema>[] {
  const byId = new Map(series.map((one) => [one.id, one]));
  return figures.flatMap((figure) => {
    const own = byId.get(figure.series);
    return own ? [openFigure(figure, { series: own, date })] : [];
  });
}
