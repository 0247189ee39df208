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

const FIELDS = ['state', 'since', 'checked', 'status', 'hint', 'to', 'title'] as const;

/** Text from other people is quoted; a JSON string is also a YAML string (YAML 1.2.2, section 1.2). */
function fieldsOf(check: LinkCheck): string {
  const written = FIELDS.filter((field) => check[field] !== undefined);
  return written
    .map((field) => `${field}: ${isForeign(field) ? JSON.stringify(check[field]) : check[field]}`)
    .join(', ');
}

function isForeign(field: (typeof FIELDS)[number]): boolean {
  return field === 'to' || field === 'title';
}
