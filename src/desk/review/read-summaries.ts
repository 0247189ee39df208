import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { LAST_RUN, parseInboxStory } from '#check/read/read-inbox.ts';
import { mapConcurrently } from '#command/map-concurrently.ts';
import { readIfThere } from '#command/read-if-there.ts';
import { inboxStorySchema } from '#record/desk-files/inbox-schema.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';

const summarySchema = inboxStorySchema
  .pick({ id: true, score: true, title: true, verdict: true, entry: true, decision: true })
  .strict();

/** What a list says of a story. */
export type StorySummary = z.output<typeof summarySchema>;

/** Reads the stories of an inbox without their articles, which is all a list needs and a fraction of the time. */
export async function readSummaries(
  inboxFolder: string,
): Promise<{ stories: StorySummary[]; issues: Issue[] }> {
  const names = (await readdir(inboxFolder).catch(absent)).filter(
    (name) => name.endsWith('.yaml') && name !== LAST_RUN,
  );
  const read = await mapConcurrently(names.toSorted(), 32, async (name) => {
    const file = join(inboxFolder, name);
    const text = (await readIfThere(file)) ?? '';
    const summary = summaryIn(text, nameOf(name));
    return summary ? { story: summary, issues: [] } : parseInboxStory(text, { id: nameOf(name), path: file });
  });
  return {
    stories: read.flatMap(({ story }) => story ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** Null if the file is not as it is written by the commands; it then takes the whole check to say why. */
function summaryIn(text: string, id: string): StorySummary | null {
  const short = text.replaceAll(/^(?:items|reasons|apart|merged):[ \t]*\n(?:[ \t-].*\n)*/gm, '');
  try {
    const value: Record<string, unknown> = parse(short, { schema: 'core' }) ?? {};
    const { date: _date, note: _note, ...rest } = value;
    const summary = summarySchema.safeParse(rest).data;
    return summary?.id === id ? summary : null;
  } catch (error) {
    if (error instanceof YAMLParseError) return null;
    throw error;
  }
}
