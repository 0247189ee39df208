import type { ContentFolder } from './folder.ts';
import { fieldsAt, memberOf } from '../yaml/fields.ts';
import type { LocatedYaml } from '../yaml/located-yaml.ts';

/** The ids that content may refer to; null if the file that declares them cannot be read. */
export interface DeclaredNames {
  sources: ReadonlySet<string>;
  parties: ReadonlySet<string> | null;
  /** Without a `figures.yaml` there are none. */
  series: ReadonlySet<string> | null;
  /** The aspects of each term. */
  terms: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** Names count as declared even if the rest of their file has errors: one error must not cause others. */
export function declaredNames(folder: ContentFolder): DeclaredNames {
  const parties = folder.parties?.yaml;
  const terms = folder.terms?.yaml;
  const { figures } = folder;
  return {
    sources: new Set(folder.sources.map(({ id }) => id)),
    parties: parties ? new Set(textsAt(parties.value, 'parties[].id')) : null,
    series: figures && !figures.yaml ? null : new Set(textsAt(figures?.yaml?.value, 'series[].id')),
    terms: terms ? termNames(terms) : null,
  };
}

/** Two terms with the same id are reported elsewhere; here their aspects are merged. */
function termNames({ value }: LocatedYaml): Map<string, ReadonlySet<string>> {
  const terms = fieldsAt(value, 'terms[]').map((term) => term.value);
  const byId = Map.groupBy(terms, (term) => memberOf(term, 'id'));
  return new Map(
    [...byId].flatMap(([id, same]) =>
      typeof id === 'string'
        ? [[id, new Set(same.flatMap((term) => textsAt(term, 'aspects[].id')))] as const]
        : [],
    ),
  );
}

function textsAt(value: unknown, pattern: string): string[] {
  return fieldsAt(value, pattern).flatMap((field) => (typeof field.value === 'string' ? [field.value] : []));
}
