import { formatWhen } from '#record/shared/format-when.ts';
import { countOf } from '#record/shared/text.ts';
import type { Headline } from '#publish/open-data/timeline-file.ts';
import { requireElement } from '../require-element.ts';
import { markIfNew } from './last-visit.ts';

/** The card of an entry, from the page's template (components/timeline/Results.astro); its summary is not known here. */
export function fillCard(template: HTMLTemplateElement, entry: Headline): HTMLElement {
  const card = requireElement(document.importNode(template.content, true), '[data-entry]');
  const part = <T extends HTMLElement>(name: string) => requireElement<T>(card, `[data-part=${name}]`);
  const link = part<HTMLAnchorElement>('title');
  link.href = link.pathname.replace(/[^/]+\/$/, `${entry.slug}/`);
  link.textContent = entry.title;
  const time = requireElement<HTMLTimeElement>(card, 'time');
  Object.assign(time, { dateTime: entry.date, textContent: formatWhen(entry.date) });
  for (const mark of card.querySelectorAll<HTMLElement>('.status'))
    if (mark.dataset['status'] !== entry.status) mark.remove();
  part('parties').textContent = entry.names.join(', ');
  part('sources').textContent = countOf(entry.sources, 'source');
  if (entry.changed > 0) part('changes').textContent = countOf(entry.changed, 'term');
  else part('changes').parentElement?.remove();
  Object.assign(card.dataset, { entry: entry.slug, kind: entry.kind, added: entry.added });
  card.toggleAttribute('data-key', entry.key);
  markIfNew(card);
  return card;
}
