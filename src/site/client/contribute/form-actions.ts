import { formatWhen } from '#record/shared/format-when.ts';
import { parseWhen } from '#record/shared/when.ts';
import type { FormContent } from './form-content.ts';
import type { Way } from './hand-in.ts';
import { addRow, removeRow } from './field-groups.ts';
import { chipsIn, dateText, inputOf, setChips } from './field-values.ts';
import { withMark, withSourceRenamed, type Mark } from './prose-marks.ts';
import { readTicks, renameTicks } from './source-ticks.ts';

/** What the form does about it. */
interface Reactions {
  changed: () => void;
  choose: (slug: string) => void;
  readProse: () => void;
  send: (way: Way, button: HTMLButtonElement) => void;
  discard: () => void;
}

/** What happens in a form when something is typed, chosen or pressed. */
export class FormActions {
  private readonly content: FormContent;
  private readonly on: Reactions;

  constructor(content: FormContent, on: Reactions) {
    this.content = content;
    this.on = on;
  }

  listen(): void {
    const form = this.content.root;
    form.addEventListener('input', () => this.on.changed());
    form.addEventListener('change', ({ target }) => this.chosen(target as HTMLElement));
    form.addEventListener('click', ({ target }) => this.pressed((target as Element).closest('button')));
    form.addEventListener('focusin', ({ target }) => {
      if (target === this.prose) this.on.readProse();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.target as Element).matches('[data-part="find"]')) return;
      event.preventDefault();
      this.addSource();
    });
  }

  private chosen(target: HTMLElement): void {
    if (target.matches('[data-part="entry"]')) return this.on.choose((target as HTMLSelectElement).value);
    const field = target.closest<HTMLElement>('[data-kind]');
    if (field?.dataset['kind'] === 'sources') readTicks(field);
    if (field?.dataset['kind'] === 'when') this.wordDate(field);
    if (field?.dataset['kind'] === 'parties') this.addParty(field);
    const item = this.content.sources.newSourceAround(target);
    const renamed = item ? this.content.sources.rename(item) : null;
    if (renamed) this.follow(renamed.before, renamed.after);
    if (item || field?.dataset['kind'] === 'term') this.content.refresh();
    this.on.changed();
  }

  /** A date typed in another way is shown as the files write it. */
  private wordDate(field: HTMLElement): void {
    const input = inputOf(field);
    input.value = dateText(input.value.trim());
    const when = parseWhen(input.value);
    input.title = when ? formatWhen(when) : '';
  }

  private addParty(field: HTMLElement): void {
    const select = inputOf(field);
    setChips(field, [...new Set([...chipsIn(field), select.value])].filter(Boolean));
    select.value = '';
  }

  private follow(before: string, after: string): void {
    renameTicks(this.content.root, before, after);
    if (this.prose) this.prose.value = withSourceRenamed(this.prose.value, before, after);
  }

  private pressed(button: HTMLButtonElement | null): void {
    if (!button) return;
    const { add, insert, send, chip } = button.dataset;
    if (add !== undefined) this.addRow(button);
    else if ('remove' in button.dataset) this.removeRow(button);
    else if ('drop' in button.dataset) this.dropSource(button);
    else if (chip !== undefined) this.dropChip(button, chip);
    else if (insert !== undefined) this.insert(insert as Mark);
    else if (send !== undefined) this.on.send(send as Way, button);
    else if (button.matches('[data-part="add-source"]')) this.addSource();
    else if (button.matches('[data-part="discard"]') && confirm('Discard all that is written here?'))
      this.on.discard();
  }

  private addRow(button: HTMLButtonElement): void {
    const row = addRow(button.closest('[data-rows]')!);
    this.content.refresh();
    const date = this.content.root.querySelector<HTMLInputElement>(
      '[data-group="entry"] [data-field="date"] input',
    );
    const from = row.querySelector<HTMLInputElement>('[data-field="from"] input');
    if (from && date) from.value = date.value;
    row.querySelector<HTMLElement>('select, input, textarea')?.focus();
    this.on.changed();
  }

  private removeRow(button: HTMLButtonElement): void {
    const row = button.closest<HTMLElement>('[data-group]')!;
    const list = row.closest('[data-rows]')!;
    removeRow(row);
    list.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    this.on.changed();
  }

  private addSource(): void {
    const problem = this.content.sources.add();
    const place = this.content.root.querySelector<HTMLElement>(
      '[data-part="sources"] [data-part="problem"]',
    )!;
    place.textContent = problem;
    place.hidden = problem === '';
    if (problem !== '') return;
    this.content.refresh();
    this.on.changed();
    const added = this.content.root.querySelector(
      '[data-part="cited"] > :last-child [data-field="publisher"] input',
    );
    (added as HTMLElement | null)?.focus();
  }

  private dropSource(button: HTMLButtonElement): void {
    const item = button.closest<HTMLElement>('[data-source-id]')!;
    renameTicks(this.content.root, item.dataset['sourceId']!, null);
    item.remove();
    this.content.root.querySelector<HTMLElement>('[data-part="find"]')!.focus();
    this.content.refresh();
    this.on.changed();
  }

  private dropChip(button: HTMLButtonElement, chip: string): void {
    const field = button.closest<HTMLElement>('[data-field]')!;
    setChips(
      field,
      chipsIn(field).filter((id) => id !== chip),
    );
    inputOf(field).focus();
    this.on.changed();
  }

  private insert(mark: Mark): void {
    const picker = this.content.root.querySelector<HTMLSelectElement>('[data-part="tool-source"]')!;
    const prose = this.prose!;
    if (mark !== 'callout' && picker.value === '') return picker.focus();
    const { value: text, selectionStart: start, selectionEnd: end } = prose;
    const written = withMark({ text, start, end }, mark, picker.value);
    prose.value = written.text;
    prose.focus();
    prose.setSelectionRange(written.start, written.end);
    this.on.changed();
  }

  private get prose(): HTMLTextAreaElement | null {
    return this.content.prose;
  }
}
