import { isCancel, select, text } from '@clack/prompts';
import type { z } from 'zod';
import { describeSchemaIssue } from '../yaml/describe-schema-issue.ts';
import { CommandError } from '#command/command-error.ts';

/** A question to an editor, answered by an option or at the terminal. */
export interface Question {
  message: string;
  /** The answer without a terminal, and the suggestion at one; null if only the editor knows. */
  guess: string | null;
  /** The answers to choose from; any text if left out. */
  choices?: readonly string[];
  /** Validates an answer. */
  schema: z.ZodType;
}

/** Questions by the names of the options that answer them. */
export type Questions<Name extends string> = Record<Name, Question>;

/** What is answered already, and whether the rest can be asked. */
export interface Answering {
  /** By the name of the option; null or missing if not given. */
  given: Readonly<Record<string, string | null>>;
  isTerminal: boolean;
  /** The command that takes the answers as options. */
  command: string;
}

/** The answers given, and the others asked for. Throws a CommandError for an invalid one. */
export async function answersTo<Name extends string>(
  questions: Questions<Name>,
  answering: Answering,
): Promise<Record<Name, string>> {
  const { given, isTerminal } = answering;
  if (!isTerminal) refuseMissing(questions, answering);
  const answers: Partial<Record<Name, string>> = {};
  for (const [name, question] of Object.entries<Question>(questions)) {
    const typed = given[name] ?? null;
    answers[name as Name] =
      typed === null ? await answer(question, isTerminal) : validated(name, question, typed);
  }
  return answers as Record<Name, string>;
}

/** Throws a CommandError that lists every missing option that has no default. */
export function refuseMissing(questions: Questions<string>, { given, command }: Answering): void {
  const missing = Object.entries(questions).filter(
    ([name, { guess }]) => (given[name] ?? null) === null && guess === null,
  );
  if (missing.length === 0) return;
  const lines = missing.map(([name, { message, choices }]) => {
    return `  --${name}  ${message}${choices ? ` One of: ${choices.join(' ')}.` : ''}`;
  });
  throw new CommandError(
    `This is not a terminal, so questions cannot be asked. ${command} needs:\n${lines.join('\n')}`,
    2,
  );
}

function validated(name: string, question: Question, given: string): string {
  const problem = problemOf(question, given);
  if (problem !== undefined) throw new CommandError(`--${name}: ${problem}`, 2);
  return given;
}

async function answer(question: Question, isTerminal: boolean): Promise<string> {
  if (!isTerminal) return question.guess ?? '';
  const { message, guess, choices } = question;
  const initial = guess === null ? {} : { initialValue: guess };
  const chosen = choices
    ? await select({ message, options: choices.map((value) => ({ value })), ...initial })
    : await text({ message, ...initial, validate: (typed) => problemOf(question, typed ?? '') });
  if (isCancel(chosen)) throw new CommandError('Nothing was written.');
  return chosen ?? '';
}

/** In the words of the check, never in those of the library that validates. */
function problemOf({ schema }: Question, typed: string): string | undefined {
  const [issue] = schema.safeParse(typed).error?.issues ?? [];
  if (!issue) return undefined;
  const { message, fix } = describeSchemaIssue(issue, { value: typed, written: typed });
  return [message, fix].filter(Boolean).join(' ');
}
