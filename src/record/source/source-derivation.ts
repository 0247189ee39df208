import type { Source } from './schema.ts';

type Resting = Pick<Source, 'id' | 'restsOn'>;

/**
 * What a source rests on in the end: the announcements and first reports behind it, however many hands the news went
 * through. Empty where the record knows of none, which does not make the source independent.
 */
export function originsOf<S extends Resting>(source: S, sources: ReadonlyMap<string, S>): S[] {
  const origins = source.restsOn.flatMap((id) => {
    const next = sources.get(id);
    if (!next) return [];
    const further = originsOf(next, sources);
    return further.length > 0 ? further : [next];
  });
  return [...new Set(origins)];
}

/** The sources that rest on this one at first hand. */
export function reportsOn<S extends Resting>(id: string, sources: Iterable<S>): S[] {
  return [...sources].filter(({ restsOn }) => restsOn.includes(id));
}
