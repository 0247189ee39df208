import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLargeRecord } from './large-record.ts';
import { measureCommand, type Bench } from './measure.ts';

const ENTRIES = 5000;

/** `check:content` on the record and on a far larger one. */
export async function benchCheck(contentFolder: string): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-check-'));
  const check = (name: string, content: string) =>
    measureCommand(name, { file: 'scripts/check-content.ts', env: { CONTENT_DIR: content } });
  try {
    await makeLargeRecord(contentFolder, folder, ENTRIES);
    return {
      setting: `the record, and the same with made-up entries up to ${ENTRIES}`,
      measures: [await check('the record', contentFolder), await check(`${ENTRIES} entries`, folder)],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
