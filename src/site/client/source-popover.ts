/**
 * Shows what the page's list says of a source beside the mark that cites it. Without it, and for clicks that open
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
    this.replaceChildren(...copyOf(item), wayToList(item));
    this.showPopover({ source: link });
    this.scrollTop = 0;
  }

  /** A link inside that leads elsewhere on the page. */
  private hideAfter(link: HTMLAnchorElement | null): void {
    if (link?.hash) this.hidePopover();
  }
}

/** The ways back to the marks belong to the list. */
function copyOf(item: HTMLElement): Node[] {
  const copy = item.cloneNode(true) as HTMLElement;
  copy.querySelector('.back')?.remove();
  return [...copy.childNodes];
}

function wayToList(item: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${item.id}`;
  link.textContent = 'In the list of sources';
  return link;
}

customElements.define('source-popover', SourcePopover);
