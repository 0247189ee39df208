import type { Day } from '#record/shared/when.ts';
import { compareAddress, withBase } from '#record/shared/address.ts';
import { comparedWith, pairAddress } from '#record/terms/compared-pairs.ts';
import { composeTerms } from './compose-terms.ts';
import { showPair } from './show-pair.ts';

/**
 * Compares two days that have no page of their own, named in the address, out of two pages that there are: what held
 * on the older day is on the page that compares it with the next, what held on the newer one on the page before it.
 */
class AnyPair extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    if (asked.has('before') || asked.has('after')) void this.answer(asked);
  }

  private async answer(asked: URLSearchParams): Promise<void> {
    const [before, after] = ['before', 'after'].map((side) => asked.get(side) as Day).toSorted();
    const isPair = before !== after && [before, after].every((day) => this.days.includes(day as Day));
    if (!before || !after || !isPair) return this.say(NO_PAIR);
    const address = this.link(pairAddress(this.days, { before, after }));
    if (address !== location.pathname + location.search) return location.replace(address);
    await this.show({ before, after });
  }

  private async show({ before, after }: { before: Day; after: Day }): Promise<void> {
    const next = comparedWith(this.days, before).find((day) => day > before);
    const previous = comparedWith(this.days, after).find((day) => day < after);
    if (!next || !previous) throw new Error('Every change day has a neighbour');
    const pages = await Promise.all([
      readPage(this.link(compareAddress(before, next))),
      readPage(this.link(compareAddress(previous, after))),
    ]).catch(() => null);
    if (!pages) return this.say(NOT_READ);
    const sides = { before: pages[0], after: pages[1] };
    const patterns = this.querySelector('template')?.content.children ?? [];
    showPair(sides, composeTerms(sides, this.list('terms')), [...patterns] as HTMLElement[]);
    this.say(SHOWN);
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  private link(address: string): string {
    return withBase(this.dataset['base'] ?? '', address);
  }

  private get days(): Day[] {
    return this.list('days') as Day[];
  }

  private list(name: string): string[] {
    return this.dataset[name]?.split(' ') ?? [];
  }
}

const NO_PAIR =
  'The address does not name two different days on which the contract changed. Below is the comparison shown first.';
const NOT_READ = 'The two days could not be read. Below is the comparison shown first; reload to try again.';
const SHOWN = 'Values are shown whole: the words that moved are not marked between these two days.';

/** Without its styles: this page has them, and its policy knows only its own. */
async function readPage(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const html = (await answer.text()).replaceAll(/<style\b.*?<\/style>/gs, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

customElements.define('any-pair', AnyPair);
