import { warningAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt, memberOf, type Field } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import type { ContentFolder } from './folder.ts';

/** Parties, terms, models and channels that readers could not tell apart, since they share a name. */
export function sameNameIssues({ parties, terms, availability }: ContentFolder): Issue[] {
  const lists: [LocatedYaml | null | undefined, string, string[]][] = [
    [parties?.yaml, 'parties[]', ['name', 'aliases[]']],
    [terms?.yaml, 'terms[]', ['label']],
    [availability?.yaml, 'models[]', ['name']],
    [availability?.yaml, 'channels[]', ['name']],
    [availability?.yaml, 'families[]', ['name']],
  ];
  return lists.flatMap(([yaml, items, names]) => (yaml ? issuesIn(yaml, items, names) : []));
}

function issuesIn(yaml: LocatedYaml, items: string, patterns: readonly string[]): Issue[] {
  const named = fieldsAt(yaml.value, items).flatMap((item) =>
    patterns.flatMap((pattern) =>
      fieldsAt(item.value, pattern).map((field) => ({ item, ...inside(item, field) })),
    ),
  );
  const groups = Map.groupBy(named, ({ value }) => folded(String(value)));
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter(({ item }) => item.name !== first?.item.name)
      .map(({ name, value }) =>
        warningAt(placeIn(yaml, name), {
          rule: 'same-name',
          message: `${quoted(String(value))} is also a name of ${quoted(String(memberOf(first?.item.value, 'id')))}.`,
          fix: 'Give each a name of its own, or keep one of the two.',
        }),
      ),
  );
}

function inside(item: Field, field: Field): Field {
  return { name: `${item.name}.${field.name}`, value: field.value };
}

/** Names that differ in case, accents or spaces look the same. */
function folded(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
