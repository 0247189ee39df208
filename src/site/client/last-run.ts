/** Shown only when the feeds were last read too long ago: the page was built when they were read. */
class LastRun extends HTMLElement {
  connectedCallback(): void {
    const age = Date.now() - Date.parse(this.dataset['readAt'] ?? '');
    this.hidden = !(age > LONGEST_AGE);
  }
}

const LONGEST_AGE = 3 * 24 * 3600 * 1000;

customElements.define('last-run', LastRun);
