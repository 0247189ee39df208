import type { Party } from '#record/party/schema.ts';
import type { Day } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import { titleOf } from '#record/source/title.ts';
import { requireElement } from '../require-element.ts';
import type { CitedSource } from './draft.ts';
import { fillGroup, readGroup } from './field-groups.ts';
import { findSource, guessSource, idFor } from './source-guess.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';

/** The sources of a form: those of the record by their ids, and the fields of new ones. */
export class CitedSources {
  private known: readonly Source[] = [];
  private readonly root: HTMLElement;
  private readonly context: { parties: readonly Party[]; completeTo: Day };

  constructor(root: HTMLElement, context: { parties: readonly Party[]; completeTo: Day }) {
    this.root = root;
    this.context = context;
  }

  /** Offers the sources of the record, and words those that are already cited. */
  offer(known: readonly Source[]): void {
    this.known = known;
    const options = known.map((source) => new Option(`${source.publisher}: ${titleOf(source)}`, source.id));
    this.part('#known-sources').replaceChildren(...options);
    for (const item of this.items) if (!item.querySelector('[data-group]')) this.word(item);
  }

  /** Adds what is typed into the field: a source of the record or a new one; says what is wrong otherwise. */
  add(): string {
    const input = this.part<HTMLInputElement>('[data-part="find"]');
    const typed = input.value.trim();
    const found = findSource(typed, this.known);
    const address = parseWebAddress(typed);
    if (!found && !address) return 'Type the address of a text, https://…, or choose a source from the list.';
    if (found && this.ids.includes(found.id)) return `It is in the list already, as ${found.id}.`;
    if (found) this.show({ id: found.id, fields: null });
    else this.show({ id: '', fields: guessSource(typed, this.known, this.context.parties) });
    input.value = '';
    return '';
  }

  show({ id, fields }: CitedSource): HTMLElement {
    const pattern = this.part<HTMLTemplateElement>(
      `template[data-part="${fields === null ? 'known-source' : 'new-source'}"]`,
    );
    const item = (pattern.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
    this.part('[data-part="cited"]').append(item);
    item.dataset['sourceId'] = id;
    if (fields === null) this.word(item);
    else {
      fillGroup(requireElement(item, '[data-group]'), fields);
      if (id === '') this.rename(item);
      this.showId(item);
    }
    return item;
  }

  /** Names a new source by what is known of it now; the name before and after, where it changed. */
  rename(item: HTMLElement): { before: string; after: string } | null {
    const before = item.dataset['sourceId']!;
    const others = this.ids.filter((id) => id !== before);
    const taken = new Set([...this.known.map(({ id }) => id), ...others]);
    const fields = readGroup(requireElement(item, '[data-group]'));
    const after = idFor(fields, { sources: this.known, taken, completeTo: this.context.completeTo });
    item.dataset['sourceId'] = after;
    this.showId(item);
    return before === after ? null : { before, after };
  }

  /** The new source that an element belongs to; null if none. */
  newSourceAround(element: Element): HTMLElement | null {
    return element.closest('[data-group="source"]')?.closest<HTMLElement>('[data-source-id]') ?? null;
  }

  group(id: string): HTMLElement | null {
    return (
      this.items.find(({ dataset }) => dataset['sourceId'] === id)?.querySelector('[data-group]') ?? null
    );
  }

  read(): CitedSource[] {
    return this.items.map((item) => {
      const group = item.querySelector<HTMLElement>('[data-group]');
      return { id: item.dataset['sourceId']!, fields: group ? readGroup(group) : null };
    });
  }

  clear(): void {
    this.part('[data-part="cited"]').replaceChildren();
  }

  /** Each with the words by which it is picked. */
  choices(): { id: string; label: string }[] {
    return this.read().map(({ id, fields }) => {
      const { publisher, title } = fields ?? this.known.find((source) => source.id === id) ?? {};
      return { id, label: [publisher, title].filter(Boolean).join(': ') || id };
    });
  }

  private get items(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[data-part="cited"] > [data-source-id]')];
  }

  private get ids(): string[] {
    return this.items.map(({ dataset }) => dataset['sourceId']!);
  }

  private word(item: HTMLElement): void {
    const source = this.known.find(({ id }) => id === item.dataset['sourceId']);
    requireElement(item, '[data-part="words"]').textContent = source
      ? `${source.publisher}: ${titleOf(source)}`
      : '';
    this.showId(item);
  }

  private showId(item: HTMLElement): void {
    requireElement(item, '[data-part="id"]').textContent = item.dataset['sourceId']!;
  }

  private part<T extends Element = HTMLElement>(selector: string): T {
    return requireElement<T>(this.root, selector);
  }
}
