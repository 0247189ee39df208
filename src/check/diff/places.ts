import { wholeFile, type Place } from '#record/shared/issue.ts';
import type { ContentFile } from '#record/shared/content-file.ts';
import { splitFrontMatter } from '../yaml/front-matter.ts';
import { placeIn } from '../yaml/located-yaml.ts';
import { readYaml } from '../yaml/yaml-file.ts';

/** Where a field of a file is; the whole file where that cannot be read. */
export function placesIn(
  files: readonly ContentFile[],
  label: string,
): (file: string, field: string) => Place {
  const texts = new Map(files.map(({ path, text }) => [`${label}/${path}`, text]));
  return (file, field) => {
    const text = texts.get(file)?.replaceAll('\r\n', '\n') ?? '';
    const split = file.endsWith('.yaml') ? { yaml: text, yamlLine: 1 } : splitFrontMatter(text);
    if ('rule' in split) return wholeFile(file);
    const { yaml } = readYaml(split.yaml, { file, firstLine: split.yamlLine });
    return yaml ? placeIn(yaml, field) : wholeFile(file);
  };
}
