import { Document } from 'yaml';
import type { z } from 'zod';
import { storyWords } from '#record/words/title-words.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { yearOf } from '#record/shared/when.ts';
import { sourceSchema, type SourceFields } from '#record/source/schema.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { yamlText } from './yaml-text.ts';

/** What is known of a published text. */
export type SourceFacts = z.input<typeof sourceSchema> & Pick<SourceFields, 'date'>;

/** The file of a source. */
export interface SourceFile {
  id: string;
  /** Inside the content folder. */
  path: string;
  text: string;
}

/** The file for a source with this id. */
export function sourceFile(id: string, facts: SourceFacts): SourceFile {
  return { id, path: `sources/${id}.yaml`, text: sourceText(facts) };
}

/**
 * A free id, such as `gazette-2026-exclusivity-ends`.
 *
 * @param prefix what this publisher's ids start with; null for the publisher's own name
 * @param taken ids in use; case is ignored
 */
export function sourceId(
  { publisher, title, date }: Pick<SourceFacts, 'publisher' | 'title' | 'date'>,
  { prefix, taken }: { prefix: string | null; taken: ReadonlySet<string> },
): string {
  const words = storyWords(title ?? '').slice(0, 3);
  const id = [prefix ?? publisherWords(publisher), yearOf(date), ...words.map(clipped)].join('-');
  return freeId(id, taken);
}

function publisherWords(publisher: string): string {
  const plain = publisher
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? ['source'];
  return words.slice(0, 3).map(clipped).join('-');
}

function clipped(word: string): string {
  return word.slice(0, 24);
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  let free = id;
  for (let number = 2; lower.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** The fields that are known, in the order of the schema. */
function sourceText(facts: SourceFacts): string {
  const { url, publisher, title } = facts;
  const written = {
    ...facts,
    url: parseWebAddress(url)?.href ?? url,
    publisher: oneLine(publisher),
    title: title === null ? null : oneLine(title),
  };
  const known = sourceSchema.keyof().options.filter((name) => written[name] !== undefined);
  const fields = Object.fromEntries(known.map((name) => [name, written[name]]));
  return yamlText(new Document(fields, { schema: 'core' }));
}
