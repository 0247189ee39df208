import type { Kind, Status } from '../shared/vocabulary.ts';
import type { When } from '../shared/when.ts';
import type { TimelineFilter } from './filter.ts';

/** The multiple-choice filters by their names in the address, with the key of `TimelineFilter` each sets. */
export const CHOICES = {
  kind: 'kinds',
  party: 'parties',
  term: 'terms',
  status: 'statuses',
} as const satisfies Record<string, keyof TimelineFilter>;

/** A multiple-choice filter, as the address names it. */
export type Choice = keyof typeof CHOICES;

/** The filter in an address: `?kind=deal&kind=launch&party=…&from=2024-01-01&view=key`. */
export function filterOf(query: URLSearchParams): TimelineFilter {
  const day = (name: string) => (query.get(name) || undefined) as When | undefined;
  return {
    kinds: query.getAll('kind') as Kind[],
    parties: query.getAll('party'),
    terms: query.getAll('term'),
    statuses: query.getAll('status') as Status[],
    key: query.get('view') === 'key',
    from: day('from'),
    to: day('to'),
  };
}
