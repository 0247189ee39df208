import type { Fields } from './draft.ts';
import { setValue, valueOf } from './field-values.ts';

/** What the fields of a group say, its rows included. */
export function readGroup(group: HTMLElement): Fields {
  const said = ownFields(group).map((field) => [field.dataset['field']!, valueOf(field)] as const);
  const rows = ownRows(group).map((list) => [list.dataset['rows']!, rowsOf(list).map(readGroup)] as const);
  return Object.fromEntries([
    ...said,
    ...rows.map(([name, all]) => [name, all.length > 0 ? all : undefined]),
  ]);
}

/** Writes values into the fields of a group, making its rows anew. */
export function fillGroup(group: HTMLElement, values: Fields): void {
  for (const field of ownFields(group)) setValue(field, values[field.dataset['field']!]);
  for (const list of ownRows(group)) {
    listOf(list).replaceChildren();
    const rows = values[list.dataset['rows']!];
    for (const row of Array.isArray(rows) ? rows : []) fillGroup(addRow(list), row as Fields);
  }
}

/** Adds a blank row at the end. */
export function addRow(list: HTMLElement): HTMLElement {
  const pattern = list.querySelector<HTMLTemplateElement>(':scope > template')!;
  const row = (pattern.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  listOf(list).append(row);
  number(list);
  return row;
}

export function removeRow(row: HTMLElement): void {
  const list = row.closest<HTMLElement>('[data-rows]')!;
  row.remove();
  number(list);
}

export function rowsOf(list: HTMLElement): HTMLElement[] {
  return [...listOf(list).children] as HTMLElement[];
}

/** The field or list of rows that an issue names: `changes[1].from`; the nearest one around it if there is none. */
export function fieldAt(group: HTMLElement, name: string): HTMLElement | null {
  const [, first = '', place, rest] = /^([^.[]+)(?:\[(\d+)\])?\.?(.*)$/.exec(name) ?? [];
  const field = ownFields(group).find(({ dataset }) => dataset['field'] === first);
  const list = ownRows(group).find(({ dataset }) => dataset['rows'] === first);
  const row = list && place !== undefined ? rowsOf(list)[Number(place)] : undefined;
  return (row && rest ? fieldAt(row, rest) : null) ?? row ?? field ?? list ?? null;
}

function listOf(list: HTMLElement): HTMLElement {
  return list.querySelector<HTMLElement>(':scope > [data-part="rows"]')!;
}

function number(list: HTMLElement): void {
  for (const [place, row] of rowsOf(list).entries())
    row.querySelector('legend [data-part="number"]')!.textContent = String(place + 1);
}

function ownFields(group: HTMLElement): HTMLElement[] {
  return own(group, '[data-field]').filter(({ dataset }) => dataset['kind'] !== 'prose');
}

function ownRows(group: HTMLElement): HTMLElement[] {
  return own(group, '[data-rows]');
}

function own(group: HTMLElement, selector: string): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.parentElement!.closest('[data-group]') === group,
  );
}
