/** Shown only when the record has not been brought up to date for long: the page was built when it was. */
class StaleNotice extends HTMLElement {
  connectedCallback(): void {
    const age = Date.now() - Date.parse(this.dataset['completeTo'] ?? '');
    this.hidden = !(age >= STALE_AFTER);
  }
}

const STALE_AFTER = 30 * 24 * 3600 * 1000;

customElements.define('stale-notice', StaleNotice);
