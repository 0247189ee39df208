import { readYaml } from '../yaml/yaml-file.ts';

/** Whether two YAML texts have the same value, whatever the order of fields. */
export function sameValue(one: string, other: string): boolean {
  const value = readPlain(one);
  return value !== null && inOrder(value.value) === inOrder(readPlain(other)?.value);
}

/** The value of a YAML text; null if anything about it is doubtful. */
export function readPlain(text: string): { value: unknown } | null {
  const { yaml, issues } = readYaml(text, { file: '', firstLine: 1 });
  return yaml && issues.length === 0 ? { value: yaml.value } : null;
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))
      : part,
  );
}
