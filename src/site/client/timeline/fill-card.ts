import { STATUS_LABELS, STATUS_MEANINGS } from '#record/shared/vocabulary.ts';
import { countOf } from '#record/shared/text.ts';
import type { Headline } from '#publish/open-data/timeline-file.ts';
import { dateText } from './date-text.ts';
import { markIfNew } from './last-visit.ts';

/** Makes the card of one entry (components/timeline/Card.astro) that of another, whose summary is not at hand. */
export function fillCard(card: HTMLElement, entry: Headline): HTMLElement {
  const [time, link, line] = [
    card.querySelector('time'),
    card.querySelector('a'),
    card.querySelector('.line'),
  ];
  if (!time || !link || !line) throw new Error('The card lacks its date, link or line.');
  const { entry: slug = '' } = card.dataset;
  link.href = link.pathname.replace(slug, entry.slug);
  link.textContent = entry.title;
  time.dateTime = entry.date;
  time.textContent = dateText(entry.date);
  card.querySelector('h3 + p:not(.line)')?.remove();
  fillLine(line, entry);
  card.hidden = false;
  Object.assign(card.dataset, { entry: entry.slug, kind: entry.kind, added: entry.added });
  card.toggleAttribute('data-key', entry.key);
  markIfNew(card);
  return card;
}

/** Status, parties, sources and, where there are any, terms changed. */
function fillLine(line: Element, { status, names, sources, changed }: Headline): void {
  const [mark, plain] = line.querySelectorAll<HTMLElement>(':scope > span');
  if (!mark || !plain) throw new Error('The card lacks its status or its parties.');
  mark.dataset['status'] = status;
  mark.title = STATUS_MEANINGS[status];
  const form = mark.querySelector<HTMLElement>('[data-form]');
  if (form) form.dataset['form'] = status;
  mark.lastChild?.replaceWith(` ${STATUS_LABELS[status]} `);
  const span = (text: string, ...classes: string[]) => {
    const copy = plain.cloneNode() as HTMLElement;
    copy.classList.add(...classes);
    copy.textContent = text;
    return copy;
  };
  const parts = [span(names.join(', ')), span(countOf(sources, 'source'))];
  if (changed > 0) parts.push(span(`changes ${countOf(changed, 'term')}`, 'changes'));
  line.replaceChildren(mark, ...parts);
}
