import { fromTimelineFile, type Headline, type TimelineFile } from '#publish/open-data/timeline-file.ts';
import { requireElement } from '../require-element.ts';
import type { CardList } from './cards-on-page.ts';
import { fillCard } from './fill-card.ts';

/** As many cards as are painted at once. */
const STEP = 20;

/** The whole timeline from its file; what is found stands in place of the entries that the page came with. */
export async function cardsFromFile(address: string, timeline: HTMLElement): Promise<CardList<Headline>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const entries = fromTimelineFile((await answer.json()) as TimelineFile);
  const showResults = fillResults();
  return {
    entries,
    show(found, isOldestFirst) {
      timeline.toggleAttribute('data-away', found !== null);
      showResults(isOldestFirst ? (found ?? []).toReversed() : (found ?? []));
    },
  };
}

/** Shows so many of what is found, and more when asked. */
function fillResults(): (found: readonly Headline[]) => void {
  const results = requireElement(document, '[data-results]');
  const [list, more] = [requireElement(results, 'div'), requireElement(results, 'button')];
  const template = requireElement<HTMLTemplateElement>(results, 'template');
  let waiting: readonly Headline[] = [];
  const append = () => {
    const cards = waiting.slice(0, STEP).map((entry) => fillCard(template, entry));
    waiting = waiting.slice(STEP);
    list.append(...cards);
    more.hidden = waiting.length === 0;
    return cards;
  };
  more.addEventListener('click', () => append()[0]?.querySelector('a')?.focus());
  return (found) => {
    waiting = found;
    list.replaceChildren();
    append();
    results.hidden = found.length === 0;
  };
}
