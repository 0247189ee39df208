import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PartnershipRecord } from '#record/record.ts';
import { isDay } from '#record/shared/when.ts';
import { readRecord } from '#check/read/read-record.ts';
import { entryFile, sourceFile, type Palette } from './made-files.ts';

/**
 * Copies a content folder to `folder` and adds made-up entries up to `count`, with a new source for every second one.
 * They use the words, kinds, parties, terms and sources of the record, get denser over time, and some change the
 * contract, observe it or were corrected.
 */
export async function makeLargeRecord(contentFolder: string, folder: string, count: number): Promise<void> {
  await cp(contentFolder, folder, { recursive: true });
  const { record } = await readRecord(contentFolder);
  if (!record) throw new Error(`${contentFolder} cannot be read.`);
  const palette = paletteOf(record);
  for (let number = record.entries.length; number < count; number += 1) {
    for (const { path, text } of [entryFile(number, palette), sourceFile(number, palette)]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
  }
}

function paletteOf({ site, parties, terms, sources, entries }: PartnershipRecord): Palette {
  // A value with an `until` may not be followed by another before that day, nor one known to the year by one of that year.
  const bounded = entries.flatMap(({ changes }) =>
    changes.filter(({ until, from }) => until || (from && !isDay(from))),
  );
  const aspects = terms.flatMap(({ id, aspects: own }) =>
    own.map(({ id: aspect, before }) => ({ term: id, aspect, since: before.from ?? '' })),
  );
  return {
    lastDay: site.completeTo,
    words: entries.flatMap(({ title, summary }) => `${title} ${summary}`.match(/\p{L}{2,}/gu) ?? []),
    parties: parties.map(({ id }) => id),
    aspects: aspects.filter(
      ({ term, aspect }) => !bounded.some((change) => change.term === term && change.aspect === aspect),
    ),
    sources: sources.map(({ id }) => id),
  };
}
