/** Two days to compare, chosen in two lists; the address says what is compared. */
class ComparePicker extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.compare(new FormData(event.target as HTMLFormElement));
    });
  }

  private compare(chosen: FormData): void {
    const [before, after] = [String(chosen.get('before')), String(chosen.get('after'))].toSorted();
    const status = this.querySelector('[role=status]');
    if (before === after) {
      if (status) status.textContent = 'Choose two different days.';
      return;
    }
    location.assign(`${this.dataset['address']}${before}/${after}/`);
  }
}

customElements.define('compare-picker', ComparePicker);
