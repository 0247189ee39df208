import type { CellDifference } from './ledgers.ts';
import { FORM_LABELS } from '#record/shared/vocabulary.ts';
import { formatWhen } from '#record/shared/when.ts';
import type { Stretch } from '#record/terms/value-period.ts';
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

/** What the cell says; details and sources only if they differ from the other side. */
function stateText(state: Stretch | null, other: Stretch | null): string {
  if (!state) return '*no such term*';
  const { value, detail, standing, until, sources, clarifications } = state;
  const through = until ? `, through ${formatWhen(until)}` : '';
  return [
    `${asCode(value)} (${FORM_LABELS[standing].toLowerCase()}${through})`,
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
