import type { CellDifference } from './ledgers.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { ValuePeriod } from '#record/terms/value-period.ts';
import { spanText, wordsFor } from '#record/terms/value-words.ts';
import { asCode } from './markdown-words.ts';

/** The cells of the contract that differ, as the rows of a Markdown table. */
export function contractTable(cells: readonly CellDifference[]): string[] {
  return ['| Term | When | Before | After |', '| --- | --- | --- | --- |', ...cells.map(rowOf)];
}

function rowOf(cell: CellDifference): string {
  const { term, aspect, before, after } = cell;
  const name = `${asCode(term)}<br>${asCode(aspect)}`;
  return `| ${[name, spanOf(cell), stateText(before, after), stateText(after, before)].join(' | ')} |`;
}

function spanOf({ from, to, isNow }: CellDifference): string {
  const start = from ? `from ${formatWhen(from)}` : 'before the record';
  const end = to ? ` to ${formatWhen(to)}` : '';
  return `${start}${end}${isNow ? '<br>**now**' : ''}`;
}

/** What the cell says; details and sources only where they differ from those on the other side. */
function stateText(state: ValuePeriod | null, other: ValuePeriod | null): string {
  if (!state) return '*no such term*';
  const { value, detail, until, sources, clarifications } = state;
  const standing = wordsFor(state).label.toLowerCase();
  const about = [standing, spanText({ through: until })].filter(Boolean).join(', ');
  return [
    `${asCode(value)} (${about})`,
    ...clarifications.flatMap((words) => [
      `+ ${asCode(words.value)}`,
      ...(words.detail ? [asCode(words.detail)] : []),
    ]),
    ...(detail && detail !== other?.detail ? [asCode(detail)] : []),
    ...(String(sources) === String(other?.sources)
      ? []
      : [`sources: ${sources.map(asCode).join(', ') || 'none'}`]),
  ].join('<br>');
}
