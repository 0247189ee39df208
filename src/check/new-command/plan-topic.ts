import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { siteSchema } from '#record/site/schema.ts';
import { readRecord } from '../read/read-record.ts';
import { CommandError } from '#command/command-error.ts';
import type { CheckedFolder } from './apply-plan.ts';
import type { Plan } from './plan.ts';
import { BETWEEN, type NewOptions } from './command.ts';
import { answersTo, type Question } from './question.ts';
import { topicFiles } from './topic-files.ts';

/** A content folder for another partnership; throws a CommandError if the folder holds anything. */
export async function planTopic(
  folder: string,
  options: NewOptions,
): Promise<{ plan: Plan; folder: CheckedFolder }> {
  if (await holdsAnything(folder)) throw new CommandError(`${folder} is not empty; nothing was written.`);
  const { title, party, repository } = await answersTo(QUESTIONS, options);
  const [first, second] = partiesIn(party).map((name) => ({ name, id: idOf(name) }));
  if (!first || !second) throw new Error('The schema of the question let this through.');
  const files = await topicFiles({ title, first, second, repository, today: options.today });
  const changes = files.map(({ path, text }) => ({ file: join(folder, path), before: null, after: text }));
  const { issues } = await readRecord(folder);
  return {
    plan: { changes, message: nextSteps(folder) },
    folder: { contentFolder: folder, inboxFolder: join(folder, 'inbox'), issues },
  };
}

const QUESTIONS = {
  title: { message: 'What is the record called?', guess: null, schema: siteSchema.shape.title },
  party: {
    message: `Who are the two parties? Acme${BETWEEN}Bolt`,
    guess: null,
    schema: z
      .string()
      .refine((text) => new Set(partiesIn(text).map(idOf)).size === 2 && partiesIn(text).every(idOf), {
        error: 'Two names that differ, in Latin letters.',
      }),
  },
  repository: {
    message: 'Where will the folder be kept?',
    guess: 'https://example.org/record',
    schema: siteSchema.shape.repository,
  },
} satisfies Record<string, Question>;

function partiesIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** `acme-corp`; empty where the name has no Latin letter or digit. */
function idOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '');
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-');
}

async function holdsAnything(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.length > 0;
}

function nextSteps(folder: string): string {
  const place = relative(process.cwd(), folder) || '.';
  return `${folder} is a record with two examples. To see it: CONTENT_DIR=${place} npm start. Then write your own over them; README.md there shows how.`;
}
