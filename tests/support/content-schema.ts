import { fileRole, type ContentFile } from '#record/shared/content-file.ts';
import { splitFrontMatter } from '#check/yaml/front-matter.ts';
import { readYaml } from '#check/yaml/yaml-file.ts';
import { CONTENT_SCHEMAS, contentSchemas } from '#check/schemas/content-schemas.ts';

type Name = keyof typeof CONTENT_SCHEMAS;

/** The JSON Schemas as they should be, by the sort of file. */
export const jsonSchemas = new Map(
  (await contentSchemas()).map(({ path, text }) => [
    path.match(/([\w-]+)\.schema\.json$/)?.[1],
    JSON.parse(text),
  ]),
);

/** The name of the schema for a file of a content folder; null for files without fields. */
export function schemaNameOf(path: string): Name | null {
  const inbox = /^inbox\/(?!last-run)[^/]+\.yaml$/.test(path) ? 'inbox-story' : null;
  return (
    (Object.keys(CONTENT_SCHEMAS).find((name) =>
      [inbox, fileRole(path), path.replace(/\.yaml$/, '')].includes(name),
    ) as Name | undefined) ?? null
  );
}

/** What a file's YAML holds, as the content check and an editor read it; undefined where it cannot be read. */
export function valueOf({ path, text }: ContentFile): unknown {
  const split = path.endsWith('.mdx') ? splitFrontMatter(text ?? '') : { yaml: text ?? '' };
  if (!('yaml' in split)) return undefined;
  return readYaml(split.yaml, { file: path, firstLine: 1 }).yaml?.value;
}
