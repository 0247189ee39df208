import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { siteSchema } from '#record/site/schema.ts';
import { readRecord } from '../read/read-record.ts';
import { CommandError } from '#command/command-error.ts';
import { withPath } from '#command/file-error.ts';
import { listFiles } from '#command/list-files.ts';
import { UNFINISHED } from '#command/write-atomically.ts';
import type { CheckedFolder } from './apply-plan.ts';
import type { Plan } from './plan.ts';
import { BETWEEN, type NewOptions } from './command.ts';
import { answersTo, type Question } from './question.ts';
import { topicFiles, topicPaths } from './topic-files.ts';

/**
 * A content folder for another partnership. A folder that a killed run has begun is completed.
 *
 * @throws CommandError if the folder holds anything else
 */
export async function planTopic(
  folder: string,
  options: NewOptions,
): Promise<{ plan: Plan; folder: CheckedFolder }> {
  const present = await textsIn(folder);
  if (!(await isBegun(present))) throw new CommandError(`${folder} is not empty; nothing was written.`);
  const { title, party, repository } = await answersTo(QUESTIONS, options);
  const [first, second] = partiesIn(party).map((name) => ({ name, id: idOf(name) }));
  if (!first || !second) throw new Error('The schema of the question let this through.');
  const files = await topicFiles({ title, first, second, repository, today: options.today });
  const missing = files.filter(({ path, text }) => present.get(path) !== text);
  const changes = missing.map(({ path, text }) => ({ file: join(folder, path), before: null, after: text }));
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

/** The files of a folder by their paths, without those that a killed run had not finished; empty if absent. */
async function textsIn(folder: string): Promise<Map<string, string>> {
  const paths = await listFiles(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw withPath(error, folder);
  });
  const finished = paths.filter((path) => !UNFINISHED.test(path));
  const texts = finished.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}

/** Whether some files of a topic are there, but not all of them, and nothing else. */
async function isBegun(present: ReadonlyMap<string, string>): Promise<boolean> {
  const paths = await topicPaths();
  return present.size < paths.length && [...present.keys()].every((path) => paths.includes(path));
}

function nextSteps(folder: string): string {
  const place = relative(process.cwd(), folder) || '.';
  return `${folder} is a record with two examples. To see it: CONTENT_DIR=${place} npm start. Then write your own over them; README.md there shows how.`;
}
