import type { Page } from 'playwright-core';
import { STANDING_LABELS } from '#record/shared/vocabulary.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { groupByDifference, sourcesOf, type TermComparison } from '#record/terms/compare.ts';
import type { ValuePeriod } from '#record/terms/value-period.ts';
import { summariseComparison } from '#record/terms/summary.ts';

/** What a page of a comparison says, as far as it depends on the two days. */
export function expectedComparison(terms: readonly TermComparison[]) {
  return {
    summary: summariseComparison(terms),
    groups: groupByDifference(terms).map((group) => ({
      difference: group.difference,
      count: String(group.terms.length),
      terms: group.terms.map(({ term, difference, aspects }) => ({
        term: term.id,
        difference,
        aspects: aspects.map(({ aspect, before, after, ...compared }) => ({
          aspect: aspect.id,
          difference: compared.difference,
          cells: [cellOf(before), cellOf(after)],
        })),
      })),
    })),
    sources: sourcesOf(terms),
  };
}

function cellOf(period: ValuePeriod) {
  const parts = [period, ...period.clarifications];
  return {
    standings: parts.map(({ standing }) => standing),
    values: parts
      .filter(({ value, standing }) => value !== STANDING_LABELS[standing])
      .map(({ value }) => value),
    since: period.from ? formatWhen(period.from) : null,
    cites: parts.flatMap(({ sources }) => sources),
  };
}

/** The same, read from the page that a browser shows. */
export function shownComparison(page: Page): Promise<ReturnType<typeof expectedComparison>> {
  return page.evaluate(() => {
    const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
    const text = (element?: Element | null) => element?.textContent?.trim().replaceAll(/[ \n]+/g, ' ') ?? '';
    const value = (element: HTMLElement, name: string) => element.dataset[name] as never;
    return {
      summary: text(document.querySelector('[data-summary]')),
      groups: all(document, 'main [data-group]').map((group) => ({
        difference: value(group, 'group'),
        count: text(group.querySelector('h2 .count')),
        terms: all(group, '[data-term]').map((term) => ({
          term: value(term, 'term'),
          difference: value(term, 'difference'),
          aspects: all(term, '[data-aspect]').map((aspect) => ({
            aspect: value(aspect, 'aspect'),
            difference: value(aspect, 'difference'),
            cells: all(aspect, '[data-side]').map((cell) => ({
              standings: all(cell, '[data-standing]').map((mark) => value(mark, 'standing')),
              values: all(cell, '.value strong').map(text),
              since: text(cell.querySelector('.value time')) || null,
              cites: all(cell, '[data-cite]').map((link) => value(link, 'cite')),
            })),
          })),
        })),
      })),
      sources: all(document, '[data-sources] [data-source]').map((item) => value(item, 'source')),
    };
  });
}
