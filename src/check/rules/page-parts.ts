import { ADDRESS } from '#record/shared/address.ts';
import { fieldsAt } from '../yaml/fields.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentFolder } from './folder.ts';

/** What stands in the files of the folder and has a place on a page of its kind. */
export function listedIn(path: string, folder: ContentFolder): string[] {
  const ids = (file: { yaml: { value: unknown } | null } | null, pattern: string) =>
    fieldsAt(file?.yaml?.value, pattern).map(({ value }) => String(value));
  switch (path) {
    case ADDRESS.home:
    case ADDRESS.entries:
      return yearsOf(folder.entries).map((year) => `y${year}`);
    case ADDRESS.terms:
      return ids(folder.terms, 'terms[].id').map((id) => `term-${id}`);
    case ADDRESS.money:
      return ids(folder.figures, 'series[].id').flatMap((id) => [id, `figures-${id}`]);
    case ADDRESS.misreadings:
      return ids(folder.misreadings, 'misreadings[].id');
    case ADDRESS.guides:
      return (folder.brief?.prose?.citations ?? []).map(({ source }) => `source-${source}`);
    case ADDRESS.availability:
      return [
        ...ids(folder.availability, 'models[].id'),
        ...ids(folder.availability, 'channels[].id').map((id) => `channel-${id}`),
      ];
    default:
      return [];
  }
}

/** The years in which events are dated. */
export function yearsOf(entries: readonly EntryFile[]): string[] {
  return [...new Set(entries.flatMap(({ date }) => date?.slice(0, 4) ?? []))];
}
