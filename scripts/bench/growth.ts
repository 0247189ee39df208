import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';
import { makeLargeRecord } from './large-record.ts';
import { measureCommand, type Bench, type Measure } from './measure.ts';

const SIZES = [1_000, 5_000];

/** How builds grow with the record: each from nothing, and again after the summary of one entry was edited. */
export async function benchGrowth(contentFolder: string): Promise<Bench> {
  const measures: Measure[] = [];
  const figures: Record<string, string> = {};
  for (const size of [null, ...SIZES]) {
    const name = size === null ? 'the record' : `${size} entries`;
    const { clean, edited, phases } = await buildTwice(contentFolder, name, size);
    measures.push(clean, edited);
    Object.assign(figures, phases);
  }
  return { setting: 'check, pages, search index; then again after an edit', measures, figures };
}

async function buildTwice(contentFolder: string, name: string, size: number | null) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-growth-'));
  const content = join(folder, 'content');
  const phases: Record<string, string> = {};
  const build = (what: string) =>
    measureCommand(what, {
      file: 'scripts/build.ts',
      // An address of its own: no pages of an earlier build are kept for it.
      env: { CONTENT_DIR: content, OUT_DIR: join(folder, 'site'), BASE_PATH: folder },
      hear: (text) => {
        const said = /^Built .*\((?<phases>.*)\)$/m.exec(text)?.groups;
        if (said) phases[what] = said['phases']!;
      },
    });
  try {
    if (size === null) await cp(contentFolder, content, { recursive: true });
    else await makeLargeRecord(contentFolder, content, size);
    const clean = await build(name);
    await editOneEntry(join(content, 'entries'));
    return { clean, edited: await build(`${name}, one edited`), phases };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function editOneEntry(folder: string): Promise<void> {
  const names = await listFiles(folder);
  const file = join(folder, names[Math.floor(names.length / 2)]!);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^summary: ("?)/m, 'summary: $1Edited. '));
}
