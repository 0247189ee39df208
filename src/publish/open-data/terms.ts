import { z } from 'zod';
import { DISPLAY_STANDINGS, STANDING_MEANINGS } from '#record/shared/vocabulary.ts';
import { termAddress, type ToUrl } from '#record/shared/address.ts';
import type { TermHistory } from '#record/terms/ledger.ts';
import {
  ORIGIN_MEANINGS,
  ORIGINS,
  type Clarification,
  type ValuePeriod,
} from '#record/terms/value-period.ts';
import { address, glossary, id, sourceIds, when } from './fields.ts';

const value = z.string().describe('The value in a few words.');
const detail = z.string().nullable().describe('The same in one or two sentences.');
const standing = z.enum(DISPLAY_STANDINGS).describe(glossary(STANDING_MEANINGS));

const clarificationSchema = z.strictObject({
  value,
  detail,
  standing,
  from: when.describe('Since when the words belong to the value.'),
  entry: id.describe('Id of the entry that recorded it.'),
  sources: sourceIds,
});

const periodSchema = z.strictObject({
  origin: z.enum(ORIGINS).describe(glossary(ORIGIN_MEANINGS)),
  value,
  detail,
  standing,
  from: when
    .nullable()
    .describe('First day in force, as far as known; null where the record does not reach so far back.'),
  until: when.nullable().describe('Last day by its own terms, inclusive; null where it has none.'),
  replacedFrom: when
    .nullable()
    .describe('When the value that takes its place begins; null while none does, or where it ran out.'),
  entry: id.nullable().describe('Id of the entry that recorded it; null for what held before.'),
  sources: sourceIds,
  clarifications: z
    .array(clarificationSchema)
    .describe('Words added while the value stayed in force, oldest first.'),
});

const aspectSchema = z.strictObject({
  id,
  label: z.string().describe('Name for readers.'),
  stretches: z
    .array(periodSchema)
    .min(1)
    .describe(
      'Its values, oldest first, without gaps. In force on a day is the last one whose from is null or not later than that day; 2024 and 2024-06 count as earlier than 2024-06-01.',
    ),
});

/** A term as the open data gives it: the ledger, so that what was in force on any day can be computed. */
export const openTermSchema = z.strictObject({
  id,
  address,
  label: z.string().describe('Name for readers.'),
  question: z.string().describe('The question the term answers.'),
  aspects: z.array(aspectSchema).min(1).describe('Its sides, each with a value of its own at every time.'),
});

export type OpenTerm = z.output<typeof openTermSchema>;

export function openTerm({ term, aspects }: TermHistory, toUrl: ToUrl): OpenTerm {
  return {
    id: term.id,
    address: toUrl(termAddress(term.id)),
    label: term.label,
    question: term.question,
    aspects: aspects.map(({ aspect, periods }) => ({
      id: aspect.id,
      label: aspect.label,
      stretches: periods.map(openPeriod),
    })),
  };
}

function openPeriod(period: ValuePeriod): z.output<typeof periodSchema> {
  const { origin, value, detail, standing, from, until, replacedFrom, entry, sources } = period;
  const clarifications = period.clarifications.map(openClarification);
  return { origin, value, detail, standing, from, until, replacedFrom, entry, sources, clarifications };
}

function openClarification(words: Clarification): z.output<typeof clarificationSchema> {
  const { value, detail, standing, from, entry, sources } = words;
  return { value, detail, standing, from, entry, sources };
}
