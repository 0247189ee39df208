import { requireElement } from './require-element.ts';

/** A text with a button that copies it, and says so. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    requireElement(this, 'button').addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const text = requireElement(this, '[data-text]').textContent?.trim() ?? '';
    const said = requireElement(this, '[role=status]');
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = 'Copied';
    } catch {
      said.textContent = 'The browser does not let this page copy.';
    }
  }
}

customElements.define('copy-text', CopyText);
