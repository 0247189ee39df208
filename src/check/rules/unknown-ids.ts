import { ID_SHAPE } from '#record/shared/id.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import { didYouMean } from '../yaml/suggest-name.ts';

/** A field that holds ids, and what may stand in it. */
export interface IdField {
  /** `offers[].sources[]` */
  pattern: string;
  rule: string;
  /** Null if the file that declares them cannot be read: then nothing is unknown. */
  declared: ReadonlySet<string> | null;
  /** Where they are declared, as an editor would type it: `content/parties.yaml`. */
  where: string;
}

/** Ids in these fields that nothing declares. What is no id at all is the schema's to report. */
export function unknownIdIssues(yaml: LocatedYaml, fields: readonly IdField[]): Issue[] {
  return fields.flatMap(({ pattern, rule, declared, where }) =>
    fieldsAt(yaml.value, pattern).flatMap(({ name, value }) => {
      const isKnown = typeof value !== 'string' || !ID_SHAPE.test(value) || !declared || declared.has(value);
      if (isKnown) return [];
      const message = `${quoted(value)} is not in ${where}.`;
      const fix = didYouMean(value, declared) || 'Use one that is there, or add it there.';
      return [errorAt(placeIn(yaml, name), { rule, message, fix })];
    }),
  );
}

/** The ids that stand in a field of a file: what it declares. */
export function idsAt(yaml: LocatedYaml | null | undefined, pattern: string): Set<string> {
  const values = fieldsAt(yaml?.value, pattern).map(({ value }) => value);
  return new Set(values.filter((value) => typeof value === 'string'));
}
