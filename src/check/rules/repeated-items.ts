import { errorAt, type Issue } from '#record/shared/issue.ts';
import { fieldIn, memberOf, type Field } from '../yaml/fields.ts';
import { foundValue } from '../yaml/found-text.ts';
import { placeIn } from '../yaml/located-yaml.ts';
import type { ContentFolder } from './folder.ts';
import { recordYamls } from './folder-texts.ts';

/** Items that stand twice in one list: a party named twice, a source cited twice, a change written twice. */
export function repeatedIssues(folder: ContentFolder): Issue[] {
  return recordYamls(folder).flatMap((yaml) =>
    repeatedItems({ name: '', value: yaml.value }).map(({ name, value }) =>
      errorAt(placeIn(yaml, name), {
        rule: 'named-twice',
        message: `This list has ${typeof value === 'object' ? 'the same fields with the same values' : foundValue({ value, written: String(value) })} already.`,
        fix: 'Write it once.',
      }),
    ),
  );
}

/** Below a value, however deep; ids, and what rests on what, have rules of their own. */
function repeatedItems({ name, value }: Field): Field[] {
  if (typeof value !== 'object' || value === null || name === 'restsOn') return [];
  const isList = Array.isArray(value);
  const parts = isList ? [...value.entries()] : Object.entries(value);
  const fields = parts.map(([step, part]) => ({ name: fieldIn(name, step), value: part as unknown }));
  const own = isList ? fields.filter((field) => memberOf(field.value, 'id') === undefined) : [];
  return [...withoutFirsts(own), ...fields.flatMap(repeatedItems)];
}

function withoutFirsts(fields: readonly Field[]): Field[] {
  const groups = Map.groupBy(fields, ({ value }) => JSON.stringify(value));
  return [...groups.values()].flatMap(([, ...others]) => others);
}
