import type { ContentFolder } from './folder.ts';
import { fieldsAt, memberOf } from '../yaml/fields.ts';
import type { Sheet } from '../yaml/located-yaml.ts';

/** The ids that content may refer to; null where the file that declares them cannot be read. */
export interface DeclaredNames {
  sources: ReadonlySet<string>;
  parties: ReadonlySet<string> | null;
  /** Without a `figures.yaml` there are none. */
  series: ReadonlySet<string> | null;
  /** The aspects of each term. */
  terms: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** Names count as declared even where the rest of their record has errors: one error must not make others. */
export function declaredNames(folder: ContentFolder): DeclaredNames {
  const parties = folder.parties?.sheet;
  const terms = folder.terms?.sheet;
  const { figures } = folder;
  return {
    sources: new Set(folder.sources.map(({ id }) => id)),
    parties: parties ? new Set(textsAt(parties.value, 'parties[].id')) : null,
    series: figures && !figures.sheet ? null : new Set(textsAt(figures?.sheet?.value, 'series[].id')),
    terms: terms ? termNames(terms) : null,
  };
}

/** Of two terms with one id, which is an error of its own, the aspects are put together. */
function termNames({ value }: Sheet): Map<string, ReadonlySet<string>> {
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
