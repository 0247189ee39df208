import type { Traits } from '#record/timeline/filter.ts';

/** A list of cards of which some are shown. */
export interface CardList<T extends Traits> {
  /** What can be asked of each, newest first. */
  entries: readonly T[];
  /** Shows these of the entries, newest or oldest first; null shows the page as it came. */
  show(found: readonly T[] | null, isOldestFirst: boolean): void;
}

/** A card of the page. */
interface Card extends Traits {
  element: HTMLElement;
}

/** The cards that the page came with; years of which none is shown are hidden with them. */
export function cardsOnPage(timeline: Element): CardList<Card> {
  const cards = [...timeline.querySelectorAll<HTMLElement>('[data-entry]')].map((element) => ({
    ...traitsOf(element),
    element,
  }));
  let isReversed = false;
  return {
    entries: cards,
    show(found, isOldestFirst) {
      if (isOldestFirst !== isReversed) reverse(timeline);
      isReversed = isOldestFirst;
      const shown = new Set(found ?? cards);
      for (const card of cards) card.element.hidden = !shown.has(card);
      for (const year of timeline.querySelectorAll<HTMLElement>('[data-year]'))
        year.hidden = !year.querySelector('[data-entry]:not([hidden])');
    },
  };
}

/** Years and the cards of each, in the order of the page and of the keyboard alike. */
function reverse(timeline: Element): void {
  for (const year of timeline.querySelectorAll('[data-year]')) {
    const cards = [...year.querySelectorAll('[data-entry]')];
    cards[0]?.parentElement?.append(...cards.toReversed());
  }
  timeline.prepend(...[...timeline.querySelectorAll('[data-year]')].toReversed());
}

function traitsOf(card: HTMLElement): Traits {
  const { kind, parties, terms, key } = card.dataset;
  return {
    kind: kind as Traits['kind'],
    status: card.querySelector<HTMLElement>('[data-status]')?.dataset['status'] as Traits['status'],
    parties: parties?.split(' ') ?? [],
    terms: terms?.split(' ') ?? [],
    key: key !== undefined,
    date: card.querySelector('time')?.dateTime as Traits['date'],
  };
}
