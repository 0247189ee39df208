import type { ListDifference } from './lists.ts';
import { compareRecords } from './records.ts';
import type { CheckedContent } from '../rules/check.ts';
import { nameOf } from '#record/shared/content-file.ts';
import { countOf } from '#record/shared/text.ts';
import { countsOf } from '../report/issue-report.ts';
import { contractTable } from './contract-table.ts';
import { asCode } from './markdown-words.ts';

/** What a pull request changes for readers, as Markdown fit for a comment on GitHub, which takes 65,536 characters. */
export function summaryText(before: CheckedContent, after: CheckedContent): string {
  const lines = [
    '## What this changes for readers',
    '',
    checkLine(before, after),
    '',
    ...bodyOf(before, after),
  ];
  return cut(lines).join('\n');
}

function bodyOf(before: CheckedContent, after: CheckedContent): string[] {
  if (!before.record || !after.record)
    return ['One of the two states has no usable `site.yaml`; they cannot be compared.'];
  const { entries, sources, guides, brief, contract } = compareRecords(before.record, after.record);
  return [
    ...section('The contract, before and after', contract.length > 0 ? contractTable(contract) : []),
    ...section('Entries', listLines(entries, titled)),
    ...section('Guides', listLines(guides, titled)),
    ...section(
      'The record in brief',
      listLines(brief, ({ file }) => asCode(nameOf(file))),
    ),
    ...section(
      'Sources',
      listLines(sources, ({ id, title, url }) => titled({ slug: id, title: title ?? url })),
    ),
  ];
}

function titled({ title, slug }: { title: string; slug: string }): string {
  return `${asCode(title)} (${asCode(slug)})`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`### ${title}`, '', ...(lines.length > 0 ? lines : ['Nothing changes.']), ''];
}

function listLines<T>(
  { added, changed, renamed, removed }: ListDifference<T>,
  name: (item: T) => string,
): string[] {
  return [
    ...added.map((item) => `- Added: ${name(item)}`),
    ...changed.map(({ after, fields }) => `- Changed: ${name(after)}: ${fieldNames(fields)}`),
    ...renamed.map(({ before, after, fields }) => {
      const more = fields.length > 0 ? `, and changed: ${fieldNames(fields)}` : '';
      return `- Renamed: ${name(before)} to ${name(after)}${more}`;
    }),
    ...removed.map((item) => `- Removed: ${name(item)}`),
  ];
}

function fieldNames(fields: readonly string[]): string {
  return fields.map((field) => (field === 'html' ? 'prose' : field)).join(', ');
}

function checkLine(before: CheckedContent, after: CheckedContent): string {
  return `Check: ${countsOf(after.issues)}; before: ${countsOf(before.issues)}.`;
}

/** Whole lines, up to the length limit of a comment. */
function cut(lines: readonly string[]): string[] {
  let length = 0;
  const end = lines.findIndex((line) => (length += line.length + 1) > MAX_LENGTH);
  if (end === -1) return [...lines];
  return [
    ...lines.slice(0, end),
    '',
    `… and ${countOf(lines.length - end, 'more line')}: run \`npm run check:content\` to see them.`,
  ];
}

const MAX_LENGTH = 60_000;
