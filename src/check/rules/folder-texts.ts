import type { Place } from '#record/shared/issue.ts';
import { splitFrontMatter } from '../yaml/front-matter.ts';
import { textFields } from '../yaml/fields.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { inProse, type ProseFile } from './prose-file.ts';

/** A text of the content, with its place. */
export interface PlacedText {
  place: Place;
  text: string;
}

/** Every YAML of the record, front matter included; not what commands write for themselves. */
export function recordYamls(folder: ContentFolder): LocatedYaml[] {
  const { site, parties, terms, figures, availability, misreadings, sources } = folder;
  const files = [site, parties, terms, figures, availability, misreadings, ...sources, ...proseFiles(folder)];
  return files.flatMap((file) => file?.yaml ?? []);
}

/** The words of every field, without addresses. */
export function fieldTexts(folder: ContentFolder): PlacedText[] {
  return recordYamls(folder).flatMap((yaml) =>
    textFields({ name: '', value: yaml.value })
      .filter(({ value }) => !/^https?:\/\//.test(value))
      .map(({ name, value }) => ({ place: placeIn(yaml, name), text: value })),
  );
}

/** The prose of a file, line by line, as it is written. */
export function proseLines({ file, text }: Pick<ProseFile<unknown>, 'file' | 'text'>): PlacedText[] {
  const split = splitFrontMatter(text ?? '');
  if ('rule' in split) return [];
  return split.prose
    .split('\n')
    .map((line, index) => ({ place: inProse(file, split.proseLine + index), text: line }));
}

/** The fields and the prose of all files. */
export function allTexts(folder: ContentFolder): PlacedText[] {
  return [...fieldTexts(folder), ...proseFiles(folder).flatMap(proseLines)];
}
