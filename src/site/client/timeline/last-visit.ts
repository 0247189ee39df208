import { visitOn, visitsText } from './visits.ts';

/** The day of the reader's visit before today's; null at the first. Found, and today's remembered, once for each page. */
export const lastVisit = rememberVisit();

/** Says on a card that its entry was recorded after the last visit; tells whether it was. */
export function markIfNew(card: HTMLElement): boolean {
  if (!lastVisit || (card.dataset['added'] ?? '') <= lastVisit) return false;
  const mark = document.createElement('strong');
  mark.textContent = 'New';
  card.querySelector('[data-part=facts]')?.prepend(mark);
  return true;
}

/** Storage may be closed (private windows, blocked site data): every visit is the first then. */
function rememberVisit(): string | null {
  const today = new Date().toISOString().slice(0, 10);
  try {
    const visits = visitOn(today, localStorage.getItem('last-visit'));
    localStorage.setItem('last-visit', visitsText(visits));
    return visits.before;
  } catch {
    return null;
  }
}
