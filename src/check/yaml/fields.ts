/** A value somewhere in a YAML text, with the name of its field: `changes[2].sources[0]`. */
export interface Field {
  name: string;
  value: unknown;
}

/** The name of a field from its path: `['changes', 2, 'from']` is `changes[2].from`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, step) => fieldIn(name, step), '');
}

/** The name of a field inside another. */
export function fieldIn(parent: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${parent}[${step}]`;
  return parent === '' ? String(step) : `${parent}.${String(step)}`;
}

/** The parent of a field: `changes[2]` for `changes[2].from`; empty at the top. */
export function parentField(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('.'), name.lastIndexOf('['), 0));
}

/**
 * Every value that a pattern matches: `changes[].sources[]` is the sources of all changes. Works on values that
 * no schema has accepted: what is missing or of another type is skipped.
 */
export function fieldsAt(value: unknown, pattern: string): Field[] {
  const steps = pattern.replaceAll('[]', '.[]').split('.');
  return steps.reduce<Field[]>(
    (fields, step) => fields.flatMap((field) => inside(field, step)),
    [{ name: '', value }],
  );
}

/** A group's own member or a list's item; undefined if absent. */
export function memberOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<PropertyKey, unknown>)[step];
}

/** The text fields below a value, however deep. */
export function textFields({ name, value }: Field): { name: string; value: string }[] {
  if (typeof value === 'string') return [{ name, value }];
  if (typeof value !== 'object' || value === null) return [];
  const steps: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, part]) => textFields({ name: fieldIn(name, step), value: part }));
}

function inside({ name, value }: Field, step: string): Field[] {
  if (step === '[]') {
    return Array.isArray(value)
      ? value.map((item, index) => ({ name: fieldIn(name, index), value: item }))
      : [];
  }
  const member = memberOf(value, step);
  return member === undefined ? [] : [{ name: fieldIn(name, step), value: member }];
}
