import type { Party } from '#record/party/schema.ts';
import type { Day } from '#record/shared/when.ts';
import { requireElement } from '../require-element.ts';
import { CitedSources } from './cited-sources.ts';
import { dependentFields, type KnownTerm } from './dependent-fields.ts';
import type { Draft, Purpose } from './draft.ts';
import { fillGroup, readGroup } from './field-groups.ts';
import { offerTicks } from './source-ticks.ts';

/** What the page knows of the record before the record is here. */
export interface FormContext {
  terms: readonly KnownTerm[];
  parties: readonly Party[];
  completeTo: Day;
}

/** The fields of a form, read and written as a whole. */
export class FormContent {
  readonly root: HTMLElement;
  readonly context: FormContext;
  readonly sources: CitedSources;
  /** The entry that is corrected. */
  private slug: string | null = null;

  constructor(root: HTMLElement) {
    this.root = root;
    this.context = JSON.parse(root.dataset['known']!) as FormContext;
    this.sources = new CitedSources(root, this.context);
  }

  get purpose(): Purpose {
    return this.root.dataset['purpose'] as Purpose;
  }

  /** What is typed so far. */
  read(): Draft {
    const { entry, correction } = this;
    return {
      purpose: this.purpose,
      slug: this.slug,
      fields: this.purpose === 'source' ? {} : readGroup(entry),
      prose: this.prose?.value ?? '',
      sources: this.sources.read(),
      correction: correction ? readGroup(correction) : {},
    };
  }

  write(draft: Draft): void {
    this.slug = draft.slug;
    this.sources.clear();
    for (const source of draft.sources) this.sources.show(source);
    if (this.purpose !== 'source') fillGroup(this.entry, draft.fields);
    if (this.correction) fillGroup(this.correction, draft.correction);
    if (this.prose) this.prose.value = draft.prose;
    const picker = this.root.querySelector<HTMLSelectElement>('[data-part="entry"]');
    if (picker) picker.value = draft.slug ?? '';
    this.refresh();
  }

  /** Offers everywhere what the form itself says: sources to tick and to cite, sides of the terms. */
  refresh(): void {
    const choices = this.sources.choices();
    offerTicks(this.root, choices);
    dependentFields(this.root, this.context.terms);
    const picker = this.root.querySelector<HTMLSelectElement>('[data-part="tool-source"]');
    if (!picker) return;
    const chosen = picker.value;
    const options = choices.map(({ id, label }) => new Option(label, id));
    picker.replaceChildren(new Option('Which source …', ''), ...options);
    picker.value = choices.some(({ id }) => id === chosen) ? chosen : (choices[0]?.id ?? '');
  }

  tell(part: string, text: string): void {
    requireElement(this.root, `[data-part="${part}"]`).textContent = text;
  }

  get entry(): HTMLElement {
    return requireElement(this.root, '[data-group="entry"]');
  }

  get correction(): HTMLElement | null {
    return this.root.querySelector('[data-group="correction"]');
  }

  get prose(): HTMLTextAreaElement | null {
    return this.root.querySelector<HTMLTextAreaElement>('[data-kind="prose"] textarea');
  }
}
