import { readFile } from 'node:fs/promises';
import { labelledSchema, type Labelled } from './labelled.ts';
import { CommandError } from '#command/command-error.ts';

/** Reads a labelled set, a JSON object a line. */
export async function readLabelled(file: string): Promise<Labelled[]> {
  const lines = (await readText(file)).split('\n');
  const set = lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parseLine(line, `${file}:${index + 1}`)],
  );
  if (!set.some(({ milestone }) => milestone !== undefined)) {
    throw new CommandError(`${file}: no article has a milestone, so there is nothing to find.`);
  }
  return set;
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(`${file}: cannot be read (${error.code}).`, 2);
  });
}

function parseLine(line: string, place: string): Labelled {
  const { data, error } = labelledSchema.safeParse(parseJson(line, place));
  if (data) return data;
  const [issue] = error.issues;
  throw new CommandError(`${place} › ${issue?.path.join('.')}: ${issue?.message}`);
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandError(`${place}: no JSON (${error.message}).`);
    throw error;
  }
}
