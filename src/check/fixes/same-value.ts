import { readYaml } from '../yaml/yaml-file.ts';

/** Whether two YAML texts say the same, in whatever order. */
export function sameValue(one: string, other: string): boolean {
  const value = readPlain(one);
  return value !== null && inOrder(value.value) === inOrder(readPlain(other)?.value);
}

/** What a YAML text says; null where it cannot be read without a doubt. */
export function readPlain(yaml: string): { value: unknown } | null {
  const { sheet, issues } = readYaml(yaml, { file: '', firstLine: 1 });
  return sheet && issues.length === 0 ? { value: sheet.value } : null;
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))
      : part,
  );
}
