import { z } from 'zod';
import { namedParties } from '../new-files/named-parties.ts';
import { entrySchema } from '#record/entry/schema.ts';
import { KINDS, STATUSES } from '#record/shared/vocabulary.ts';
import { FIRST_HAND } from '#record/source/tier.ts';
import type { DraftSource } from '../new-files/source-draft.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { Question } from './question.ts';

const { title, date, kind, status, summary } = entrySchema.shape;

/** What happened, and who says so. */
export const EVENT_QUESTIONS = {
  source: {
    message: 'Where can it be read? Addresses or ids of sources, separated by spaces.',
    guess: null,
    schema: z.string().trim().min(1, 'Every entry has a source.'),
  },
  title: { message: 'A headline, without a full stop.', guess: null, schema: title },
  date: { message: 'When did it happen? 2026-04-27, 2024-06 or 2021.', guess: null, schema: date },
} satisfies Record<string, Question>;

/** What only an editor can answer. */
export const EDITORIAL_QUESTIONS = {
  kind: { message: 'What sort of event is it?', guess: null, choices: KINDS, schema: kind },
  summary: { message: 'What happened, in one or two sentences?', guess: null, schema: summary },
} satisfies Record<string, Question>;

/** Answers are suggested from the title and the sources. */
export function suggestedQuestions(
  headline: string,
  sources: readonly DraftSource[],
  record: PartnershipRecord,
) {
  const ids = record.parties.map(({ id }) => id);
  const isKnown = (text: string) => partiesIn(text).every((id) => ids.includes(id));
  return {
    parties: {
      message: `Who takes part? Ids separated by commas, from: ${ids.join(' ')}.`,
      guess: namedParties([headline], record).join(','),
      schema: z.string().refine((text) => partiesIn(text).length > 0 && isKnown(text), {
        error: `Ids of: ${ids.join(' ')}.`,
      }),
    },
    status: {
      message: 'How sure is it?',
      guess: sources.some(({ tier }) => FIRST_HAND[tier]) ? 'official' : 'reported',
      choices: STATUSES,
      schema: status,
    },
  } satisfies Record<string, Question>;
}

/** `a, b` */
export function partiesIn(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
