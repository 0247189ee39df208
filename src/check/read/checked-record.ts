import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { PartnershipRecord } from '#record/record.ts';

/** Writes a record that has been checked, for another process with the same Node that would only check it again. */
export async function writeCheckedRecord(file: string, record: PartnershipRecord): Promise<void> {
  await writeFile(file, serialize(record));
}

/** Reads what `writeCheckedRecord` wrote; never a file from elsewhere. */
export async function readCheckedRecord(file: string): Promise<PartnershipRecord> {
  return deserialize(await readFile(file)) as PartnershipRecord;
}
