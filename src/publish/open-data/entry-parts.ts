import { z } from 'zod';
import type { Account, Change } from '#record/entry/schema.ts';
import { EFFECT_MEANINGS, EFFECTS, STANDING_MEANINGS, STANDINGS } from '#record/shared/vocabulary.ts';
import { day, glossary, id, sourceIds, when } from './fields.ts';

const sentence = z.string();

/** A change of the contract as the open data gives it. */
export const openChangeSchema = z.strictObject({
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

export const openObservationSchema = z.strictObject({
  term: id.describe('Id of the term it throws light on.'),
  date: when.describe('When it was seen.'),
  text: sentence.describe('What was seen; practice, not contract.'),
  sources: sourceIds,
});

export const openAccountSchema = z.strictObject({
  about: sentence.describe('What sources differ about.'),
  term: id.nullable().describe('Id of the term it concerns; null where it concerns none.'),
  versions: z
    .array(z.strictObject({ says: sentence.describe('What it says.'), sources: sourceIds }))
    .describe('What each side says, with its sources.'),
  assessment: sentence.nullable().describe('What the sources support, where they do.'),
});

export const openCorrectionSchema = z.strictObject({
  date: day,
  what: sentence.describe('What was wrong and what it says now.'),
  why: sentence.nullable().describe('How the mistake came about or was noticed.'),
});

export function openChange(change: Change): z.output<typeof openChangeSchema> {
  const { term, aspect, effect, value, detail = null, standing, from, until, sources } = change;
  return { term, aspect, effect, value, detail, standing, from, until, sources };
}

export function openAccount(account: Account): z.output<typeof openAccountSchema> {
  const { about, term = null, versions, assessment = null } = account;
  return {
    about,
    term,
    versions: versions.map(({ says, sources }) => ({ says, sources })),
    assessment,
  };
}
