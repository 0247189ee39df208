import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecord } from '#record/read.ts';

/** A copy of a content folder in `folder`, with so many made-up entries besides its own that it has `count`. */
export async function makeLargeRecord(contentFolder: string, folder: string, count: number): Promise<void> {
  await cp(contentFolder, folder, { recursive: true });
  const { record } = await readRecord(contentFolder);
  if (!record) throw new Error(`${contentFolder} cannot be read.`);
  const parties = record.parties.slice(0, 2).map(({ id }) => id);
  const sources = record.sources.map(({ id }) => id);
  for (let number = record.entries.length; number < count; number += 1) {
    const day = new Date(Date.UTC(2005, 0, 1 + number)).toISOString().slice(0, 10);
    const year = join(folder, 'entries', day.slice(0, 4));
    await mkdir(year, { recursive: true });
    const source = sources[number % sources.length] ?? '';
    await writeFile(join(year, `${day}-made-${number}.mdx`), entryText({ day, number, parties, source }));
  }
}

interface MadeEntry {
  day: string;
  number: number;
  parties: string[];
  source: string;
}

function entryText({ day, number, parties, source }: MadeEntry): string {
  const sentence = `What was agreed under number ${number} was told that day.<Cite source="${source}" />`;
  return `---
title: "Number ${number} of the made-up entries"
date: ${day}
kind: launch
status: official
parties: [${parties.join(', ')}]
summary: "Number ${number} was made to measure how long a check takes."
added: 2026-01-01
---

${Array.from({ length: 3 }, () => sentence).join('\n\n')}
`;
}
