import { parseReaderDate } from '#record/shared/reader-date.ts';
import { todayOfReader } from '../date-field.ts';

/** What a field says; undefined if it is blank. */
export function valueOf(field: HTMLElement): unknown {
  const kind = field.dataset['kind'];
  if (kind === 'parties') return listOrNothing(chipsIn(field));
  if (kind === 'sources') return listOrNothing(tickedIn(field));
  const input = inputOf(field);
  if (kind === 'yes') return isTicked(input) ? (field.dataset['yes'] ?? true) : undefined;
  return valueOfText(kind, input.value.trim());
}

/** Writes a value into a field; undefined leaves it blank. */
export function setValue(field: HTMLElement, value: unknown): void {
  const kind = field.dataset['kind'];
  if (kind === 'parties') return setChips(field, Array.isArray(value) ? value.map(String) : []);
  if (kind === 'sources') {
    field.dataset['ticked'] = Array.isArray(value) ? value.join(' ') : '';
    return;
  }
  const input = inputOf(field);
  if (input instanceof HTMLInputElement && kind === 'yes') {
    input.checked = value !== undefined && value !== false;
    return;
  }
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === text))
    input.add(new Option(text, text));
  input.value = text;
}

/** Where a field is typed or chosen. */
export function inputOf(field: HTMLElement): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  return field.querySelector('[data-input]')!;
}

/** A date as people type it, as content files write it; another text as it is. */
export function dateText(typed: string): string {
  return parseReaderDate(typed, todayOfReader()).when ?? typed;
}

/** Adds a chosen name to a list of names, or takes it away. */
export function setChips(field: HTMLElement, ids: readonly string[]): void {
  const options = [...(inputOf(field) as HTMLSelectElement).options];
  const nameOf = (id: string) => options.find(({ value }) => value === id)?.text ?? id;
  const chips = ids.map((id) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    Object.assign(button, {
      type: 'button',
      textContent: `${nameOf(id)} ×`,
      ariaLabel: `Remove ${nameOf(id)}`,
    });
    button.dataset['chip'] = id;
    item.append(button);
    return item;
  });
  field.querySelector('[data-part="chips"]')!.replaceChildren(...chips);
}

export function chipsIn(field: HTMLElement): string[] {
  return [...field.querySelectorAll<HTMLElement>('[data-chip]')].map(({ dataset }) => dataset['chip']!);
}

function tickedIn({ dataset }: HTMLElement): string[] {
  return (dataset['ticked'] ?? '').split(' ').filter(Boolean);
}

function isTicked(input: ReturnType<typeof inputOf>): boolean {
  return input instanceof HTMLInputElement && input.checked;
}

function valueOfText(kind: string | undefined, text: string): unknown {
  if (text === '') return undefined;
  if (kind === 'when') return dateText(text);
  if (kind === 'lines') return text.split(/\s*\n\s*/);
  if (kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}

function listOrNothing(ids: readonly string[]): readonly string[] | undefined {
  return ids.length > 0 ? ids : undefined;
}
