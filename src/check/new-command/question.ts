import { isCancel, select, text } from '@clack/prompts';
import type { z } from 'zod';
import { CommandError } from '#command/command-error.ts';

/** Something that an editor says, as an option or when asked. */
export interface Question {
  message: string;
  /** Taken where nobody can be asked, and offered first where somebody can; null where only the editor knows. */
  guess: string | null;
  /** All there is to choose from; anything where it is left out. */
  choices?: readonly string[];
  /** What an answer has to fit. */
  schema: z.ZodType;
}

/** Questions by the names of the options that answer them. */
export type Questions<Name extends string> = Record<Name, Question>;

/** What was said already, and whether more can be asked. */
export interface Said {
  /** By the name of the option; null or missing if nobody said. */
  given: Readonly<Record<string, string | null>>;
  isTerminal: boolean;
  /** The command that takes the answers as options. */
  command: string;
}

/** The answers: those given, and the others asked for. Throws a CommandError for one that cannot be. */
export async function answersTo<Name extends string>(
  questions: Questions<Name>,
  said: Said,
): Promise<Record<Name, string>> {
  const { given, isTerminal } = said;
  if (!isTerminal) refuseMissing(questions, said);
  const answers: Partial<Record<Name, string>> = {};
  for (const [name, question] of Object.entries<Question>(questions)) {
    const said = given[name] ?? null;
    answers[name as Name] =
      said === null ? await answer(question, isTerminal) : fitting(name, question, said);
  }
  return answers as Record<Name, string>;
}

/** Throws a CommandError that names every option which nobody gave and nobody can be asked for. */
export function refuseMissing(questions: Questions<string>, { given, command }: Said): void {
  const missing = Object.entries(questions).filter(
    ([name, { guess }]) => (given[name] ?? null) === null && guess === null,
  );
  if (missing.length === 0) return;
  const lines = missing.map(([name, { message, choices }]) => {
    return `  --${name}  ${message}${choices ? ` One of: ${choices.join(' ')}.` : ''}`;
  });
  throw new CommandError(
    `This is no terminal, so nobody can be asked. ${command} needs:\n${lines.join('\n')}`,
    2,
  );
}

function fitting(name: string, question: Question, given: string): string {
  const problem = problemOf(question, given);
  if (problem !== undefined) throw new CommandError(`--${name}: ${problem}`, 2);
  return given;
}

async function answer(question: Question, isTerminal: boolean): Promise<string> {
  if (!isTerminal) return question.guess ?? '';
  const { message, guess, choices } = question;
  const initial = guess === null ? {} : { initialValue: guess };
  const said = choices
    ? await select({ message, options: choices.map((value) => ({ value })), ...initial })
    : await text({ message, ...initial, validate: (typed) => problemOf(question, typed ?? '') });
  if (isCancel(said)) throw new CommandError('Nothing was written.');
  return said ?? '';
}

function problemOf({ schema }: Question, said: string): string | undefined {
  return schema.safeParse(said).error?.issues[0]?.message;
}
