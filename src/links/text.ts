import type { LinkCheck, LinkChecks } from '#record/source/links-schema.ts';

/** The text of `links.yaml`: one line per source, by id, so that a changed source is a changed line. */
export function linksText(checks: LinkChecks): string {
  const rows = [...checks].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(([id, check]) => `  ${id}: { ${fieldsOf(check)} }\n`);
  return `${HEAD}links:${lines.length > 0 ? `\n${lines.join('')}` : ' {}\n'}`;
}

const HEAD = `# Written by "npm run links": what the last visit to each source's address found.
# Delete a line to have the page that is there now taken for the right one.
`;

const FIELDS = ['state', 'since', 'checked', 'status', 'hint', 'to', 'title', 'text', 'words'] as const;

function fieldsOf(check: LinkCheck): string {
  const written = FIELDS.filter((field) => check[field] !== undefined);
  return written.map((field) => `${field}: ${valueText(check[field], field)}`).join(', ');
}

/** Text from other people is quoted; a JSON string is also a YAML string (YAML 1.2.2, section 1.2). */
function valueText(value: unknown, field: string): string {
  if (Array.isArray(value)) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) {
    return IS_FOREIGN.has(field) ? JSON.stringify(value) : String(value);
  }
  const inner = Object.entries(value).map(([name, one]) => `${name}: ${valueText(one, name)}`);
  return `{ ${inner.join(', ')} }`;
}

/** A hash of digits alone would be read as a number. */
const IS_FOREIGN: ReadonlySet<string> = new Set(['to', 'title', 'hash']);
