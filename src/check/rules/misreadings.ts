import type { Issue } from '#record/shared/issue.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { idIssues } from './duplicates.ts';
import type { ContentFolder } from './folder.ts';
import { declaredNames } from './names.ts';
import { unknownIdIssues } from './unknown-ids.ts';

/** Misreadings that name what nothing declares, or that share an id. */
export function misreadingIssues(folder: ContentFolder): Issue[] {
  const yaml = folder.misreadings?.yaml;
  if (!yaml) return [];
  const { sources, terms } = declaredNames(folder);
  const { label } = folder;
  const entries = new Set(folder.entries.map(({ slug }) => slug));
  const inSources = { rule: 'unknown-source', declared: sources, where: `${label}/sources/` };
  return [
    ...idIssues(yaml, fieldsAt(yaml.value, 'misreadings[].id')),
    ...unknownIdIssues(yaml, [
      { pattern: 'misreadings[].sources[]', ...inSources },
      { pattern: 'misreadings[].seen[]', ...inSources },
      {
        pattern: 'misreadings[].terms[]',
        rule: 'unknown-term',
        declared: terms && new Set(terms.keys()),
        where: `${label}/terms.yaml`,
      },
      {
        pattern: 'misreadings[].entries[]',
        rule: 'unknown-entry',
        declared: entries,
        where: `${label}/entries/`,
      },
    ]),
  ];
}
