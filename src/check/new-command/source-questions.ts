import { z } from 'zod';
import { sourceId } from '../new-files/source-file.ts';
import { idPrefixOf, publisherAt, tierOf } from '../new-files/source-defaults.ts';
import { nameOf } from '#record/shared/content-file.ts';
import { idSchema } from '#record/shared/id.ts';
import type { When } from '#record/shared/when.ts';
import { sourceSchema } from '#record/source/schema.ts';
import { TIERS, VERIFICATIONS } from '#record/source/tier.ts';
import type { EditedFolder } from './edited-folder.ts';
import type { PageFacts } from './page-facts.ts';
import type { Question } from './question.ts';

const { publisher, date, tier, verification } = sourceSchema.shape;

/** Answers are suggested from the page, the publisher's name as the record writes it. */
export function pageQuestions(url: string, page: PageFacts, { record }: EditedFolder) {
  return {
    publisher: {
      message: 'Who published it?',
      guess: publisherAt(url, record.sources) ?? page.publisher,
      schema: publisher,
    },
    title: {
      message: 'Its title, as published; empty if unknown.',
      guess: page.title ?? '',
      schema: z.string(),
    },
    date: { message: 'When was it published? 2026-04-27, 2024-06 or 2021.', guess: page.date, schema: date },
  } satisfies Record<string, Question>;
}

/** Answers are suggested from other sources of the publisher. */
export function judgementQuestions(
  facts: { publisher: string; title: string; date: When },
  { record, paths }: EditedFolder,
) {
  const prefix = idPrefixOf(facts.publisher, record.sources);
  const taken = new Set(paths.filter((path) => path.startsWith('sources/')).map(nameOf));
  return {
    tier: {
      message: 'How close is the publisher to the event?',
      guess: tierOf(facts.publisher, record.sources, record.parties),
      choices: TIERS,
      schema: tier,
    },
    verification: {
      message: 'How far have you seen its text?',
      guess: 'cited',
      choices: VERIFICATIONS,
      schema: verification,
    },
    id: {
      message: 'The id to cite it by.',
      guess: sourceId(facts, { prefix, taken }),
      schema: idSchema.refine((id) => !taken.has(id), { error: 'A source has this id already.' }),
    },
  } satisfies Record<string, Question>;
}
