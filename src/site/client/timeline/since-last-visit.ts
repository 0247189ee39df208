import { countOf } from '#record/shared/text.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { When } from '#record/shared/when.ts';
import { lastVisit, markIfNew } from './last-visit.ts';

/** Marks the entries of the page that came since the reader's last visit, and counts them. */
class SinceLastVisit extends HTMLElement {
  connectedCallback(): void {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-timeline] [data-entry]')];
    const count = cards.filter(markIfNew).length;
    if (!lastVisit || count === 0) return;
    this.textContent = `New on this page since your last visit on ${formatWhen(lastVisit as When)}: ${countOf(count, 'entry')}.`;
    this.hidden = false;
  }
}

customElements.define('since-last-visit', SinceLastVisit);
