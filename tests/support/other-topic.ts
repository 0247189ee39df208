import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '#command/list-files.ts';

/** The parties of this repository's own record. */
const OTHER_TOPIC = /microsoft|openai|azure/i;

/** Files of a site that name the other topic, by path or by text; the search index is kept compressed. */
export async function filesThatName(folder: string): Promise<string[]> {
  const named: string[] = [];
  // A program that parses HTML knows the document types of old browsers, by who made them.
  const files = (await listFiles(folder)).filter((file) => !file.endsWith('.wasm'));
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isCompressed ? gunzipSync(bytes) : bytes).toString('latin1');
    if (OTHER_TOPIC.test(file) || OTHER_TOPIC.test(text)) named.push(file);
  }
  return named;
}
