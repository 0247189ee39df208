/** Puts the sentence that was last selected in the text into the link that reports a correction. */
class ReportCorrection extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('selectionchange', () => this.take());
  }

  private take(): void {
    const selection = getSelection();
    const text = String(selection)
      .trim()
      .replaceAll(/[ \t\n]+/g, ' ')
      .slice(0, LONGEST);
    const link = this.querySelector('a');
    if (!link || !text || !selection?.anchorNode?.parentElement?.closest('article')) return;
    const address = new URL(link.href);
    address.searchParams.set('sentence', text);
    link.href = address.href;
  }
}

/** Some servers refuse longer addresses. */
const LONGEST = 600;

customElements.define('report-correction', ReportCorrection);
