import type { ListDifference } from './lists.ts';
import { fieldWords } from './field-changes.ts';
import { compareRecords, type RecordDifference } from './records.ts';
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
    ...silentLines(after),
    ...bodyOf(before, after),
  ];
  return cut(lines).join('\n');
}

function bodyOf(before: CheckedContent, after: CheckedContent): string[] {
  if (!before.record || !after.record)
    return ['One of the two states has no usable `site.yaml`; they cannot be compared.'];
  const difference = compareRecords(before.record, after.record);
  const { contract, lost } = difference;
  return [
    ...section('The contract, before and after', contract.length > 0 ? contractTable(contract) : []),
    ...section('Entries', listLines(difference.entries, titled)),
    ...section('Guides', listLines(difference.guides, titled)),
    ...section(
      'The record in brief',
      listLines(difference.brief, ({ file }) => asCode(nameOf(file))),
    ),
    ...section(
      'Sources',
      listLines(difference.sources, ({ id, title, url }) => titled({ slug: id, title: title ?? url })),
    ),
    ...OTHERS.flatMap(([title, linesOf]) => {
      const lines = linesOf(difference);
      return lines.length > 0 ? section(title, lines) : [];
    }),
    ...(lost.length > 0
      ? section(
          'Addresses that lead nowhere any longer',
          lost.map((address) => `- ${asCode(address)} becomes 404`),
        )
      : []),
  ];
}

/** What changes seldom, and is shown where it does. */
const OTHERS: [title: string, linesOf: (difference: RecordDifference) => string[]][] = [
  ['The site', ({ site }) => listLines(site, () => asCode('site.yaml'))],
  ['Parties', ({ parties }) => listLines(parties, ({ id, name }) => titled({ slug: id, title: name }))],
  ['Terms', ({ terms }) => listLines(terms, ({ id, label }) => titled({ slug: id, title: label }))],
  ['Series of figures', ({ series }) => listLines(series, ({ id }) => asCode(id))],
  ['Availability', ({ availability }) => listLines(availability, ({ name }) => asCode(name))],
  [
    'Misreadings',
    ({ misreadings }) => listLines(misreadings, ({ id, claim }) => titled({ slug: id, title: claim })),
  ],
];

function titled({ title, slug }: { title: string; slug: string }): string {
  return `${asCode(title)} (${asCode(slug)})`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`### ${title}`, '', ...(lines.length > 0 ? lines : ['Nothing changes.']), ''];
}

function listLines<T extends object>(
  { added, changed, renamed, removed }: ListDifference<T>,
  name: (item: T) => string,
): string[] {
  return [
    ...added.map((item) => `- Added: ${name(item)}`),
    ...changed.map((pair) => `- Changed: ${name(pair.after)}: ${wordsOf(pair)}`),
    ...renamed.map((pair) => {
      const more = pair.fields.length > 0 ? `, and changed: ${wordsOf(pair)}` : '';
      return `- Renamed: ${name(pair.before)} to ${name(pair.after)}${more}`;
    }),
    ...removed.map((item) => `- Removed: ${name(item)}`),
  ];
}

/** What differs, old beside new. */
function wordsOf<T extends object>({
  before,
  after,
  fields,
}: {
  before: T;
  after: T;
  fields: string[];
}): string {
  const valueOf = (item: T, field: string) => (item as Record<string, unknown>)[field];
  return fields.map((field) => fieldWords(field, valueOf(before, field), valueOf(after, field))).join(', ');
}

/** What reads otherwise and does not say so, for those who look at nothing else. */
function silentLines({ issues }: CheckedContent): string[] {
  const silent = issues.filter(({ rule }) => SILENT.has(rule));
  if (silent.length === 0) return [];
  const lines = silent.map(
    ({ file, line, message }) =>
      `- ${asCode(`${file}${line === null ? '' : `:${line}`}`)}: ${asCode(message)}`,
  );
  return section('Rewritten in silence', lines);
}

const SILENT = new Set(['silent-rewrite', 'correction-gone', 'address-gone', 'address-taken-over']);

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
