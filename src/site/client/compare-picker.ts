import type { Day } from '#record/shared/when.ts';
import { withBase } from '#record/shared/address.ts';
import { pairAddress } from '#record/terms/compared-pairs.ts';

/** Two days to compare, chosen in two lists; the address says what is compared. */
class ComparePicker extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.compare(new FormData(event.target as HTMLFormElement));
    });
  }

  private compare(chosen: FormData): void {
    const [before, after] = [chosen.get('before') as Day, chosen.get('after') as Day].toSorted();
    const status = this.querySelector('[role=status]');
    if (!before || !after || before === after) {
      if (status) status.textContent = 'Choose two different days.';
      return;
    }
    location.assign(withBase(this.dataset['base'] ?? '', pairAddress(this.days, { before, after })));
  }

  private get days(): Day[] {
    const options = this.querySelectorAll<HTMLOptionElement>('select[name=before] option');
    return Array.from(options, ({ value }) => value as Day);
  }
}

customElements.define('compare-picker', ComparePicker);
