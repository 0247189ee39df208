import { splitFrontMatter } from '#check/yaml/front-matter.ts';
import { readYaml } from '#check/yaml/yaml-file.ts';
import type { Fields } from './draft.ts';

/** An entry file as a form shows it. */
export interface WrittenEntry {
  /** The front matter as it is written. */
  matter: string;
  fields: Fields;
  prose: string;
}

/** The parts of an entry's text; null where it has no front matter. */
export function readEntry(text: string): WrittenEntry | null {
  const split = splitFrontMatter(text.replaceAll('\r\n', '\n'));
  if ('rule' in split) return null;
  const { yaml } = readYaml(split.yaml, { file: '', firstLine: 1 });
  return { matter: split.yaml, fields: (yaml?.value ?? {}) as Fields, prose: split.prose.trim() };
}
