import { countOf } from '#record/shared/text.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import type { When } from '#record/shared/when.ts';
import { lastVisit, markIfNew } from './last-visit.ts';

/** Marks the entries of the page that came since the reader's last visit, and counts them. */
class SinceLastVisit extends HTMLElement {
  connectedCallback(): void {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-timeline] [data-entry]')];
    const opened = cards.map((card) => card.dataset['added'] ?? '').toSorted()[0];
    // What the record began with is no news to anyone.
    const [first, ...others] = cards.filter((card) => card.dataset['added'] !== opened && markIfNew(card));
    if (!lastVisit || !first) return;
    const link = document.createElement('a');
    first.id ||= 'new';
    link.href = `#${first.id}`;
    link.textContent = countOf(1 + others.length, 'entry');
    this.replaceChildren(
      `New on this page since your last visit on ${formatWhen(lastVisit as When)}: `,
      link,
    );
    this.hidden = false;
  }
}

customElements.define('since-last-visit', SinceLastVisit);
