/** Hands the address of the page on: to the device's own sharing where it has one, else to the clipboard. */
class ShareLink extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    this.hidden = !button || !('share' in navigator || 'clipboard' in navigator);
    if (!button || this.hidden) return;
    if ('share' in navigator) button.textContent = 'Share';
    button.addEventListener('click', () => void this.share());
  }

  private async share(): Promise<void> {
    const [url, title] = [location.href.replace(/#.*$/, ''), document.title];
    if (!('share' in navigator)) return this.copy(url);
    try {
      await navigator.share({ title, url });
    } catch (error) {
      // Closing the device's dialogue is no fault.
      if ((error as DOMException).name !== 'AbortError') await this.copy(url);
    }
  }

  private async copy(url: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = copied ? 'Link copied' : `Copy this address: ${url}`;
  }
}

customElements.define('share-link', ShareLink);
