import type { CellDifference } from '#check/diff/ledgers.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { ValuePeriod } from '#record/terms/value-period.ts';
import { spanText, wordsFor } from '#record/terms/value-words.ts';
import { requireElement } from '../require-element.ts';

/** Shows what the contract says otherwise once an entry is in. */
export function showContract(root: HTMLElement, cells: readonly CellDifference[]): void {
  const section = requireElement(root, '[data-part="contract"]');
  requireElement(section, '[data-part="nothing"]').hidden = cells.length > 0;
  requireElement(section, 'table').hidden = cells.length === 0;
  requireElement(section, 'tbody').replaceChildren(...cells.map((cell) => rowOf(section, cell)));
}

function rowOf(section: HTMLElement, cell: CellDifference): HTMLElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(cell.term, muted(`${cell.aspect}, ${spanOf(cell)}`));
  row.append(head, cellOf(section, cell.before), cellOf(section, cell.after));
  return row;
}

function spanOf({ from, to, isNow }: CellDifference): string {
  const start = from ? `from ${formatWhen(from)}` : 'before the record';
  return `${start}${to ? ` to ${formatWhen(to)}` : ''}${isNow ? ', now' : ''}`;
}

function cellOf(section: HTMLElement, state: ValuePeriod | null): HTMLElement {
  const cell = document.createElement('td');
  if (!state) return cell;
  const words = wordsFor(state);
  const mark = requireElement<HTMLTemplateElement>(section, `template[data-standing="${words.standing}"]`);
  const value = document.createElement('strong');
  value.textContent = words.text ?? '';
  cell.append(mark.content.cloneNode(true), value, muted(spanText({ through: state.until })));
  for (const added of state.clarifications) cell.append(muted(`Clarified: ${added.value}`));
  return cell;
}

function muted(text: string): HTMLElement {
  const words = document.createElement('span');
  words.className = 'muted';
  words.textContent = text;
  return words;
}
