/**
 * Shows what the page's list says of a source, and of the passage cited, beside the mark that cites it. Without it, and for clicks that open
 * a new tab or window, a mark is a link.
 */
class SourcePopover extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', (event) => this.answer(event));
  }

  private answer(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (this.matches(':popover-open')) this.hideAfter(link);
    const item = link?.dataset['cite'] && document.getElementById(`source-${link.dataset['cite']}`);
    if (!link || !item) return;
    event.preventDefault();
    this.replaceChildren(...copyOf(item, link.hash), wayToList(link.hash));
    this.showPopover({ source: link });
    this.scrollTop = 0;
  }

  /** A link inside that leads elsewhere on the page. */
  private hideAfter(link: HTMLAnchorElement | null): void {
    if (link?.hash) this.hidePopover();
  }
}

/** The ways back to the marks belong to the list, and so do the passages that this mark does not cite. */
function copyOf(item: HTMLElement, cited: string): Node[] {
  const copy = item.cloneNode(true) as HTMLElement;
  copy.querySelector('.back')?.remove();
  for (const passage of copy.querySelectorAll('li')) {
    if (`#${passage.id}` === cited) passage.removeAttribute('id');
    else passage.remove();
  }
  copy.querySelector('ul:not(:has(li))')?.remove();
  return [...copy.childNodes];
}

function wayToList(hash: string): HTMLElement {
  const link = document.createElement('a');
  link.href = hash;
  link.textContent = 'In the list of sources';
  return link;
}

customElements.define('source-popover', SourcePopover);
