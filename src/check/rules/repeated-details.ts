import { warningAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt, memberOf } from '../yaml/fields.ts';
import { placeIn } from '../yaml/located-yaml.ts';
import type { ContentFolder } from './folder.ts';

/** Details that say what the value beside them says already. */
export function repeatedDetailIssues({ terms, entries }: ContentFolder): Issue[] {
  return [terms, ...entries].flatMap((file) => {
    const yaml = file?.yaml;
    if (!yaml) return [];
    return ['changes[]', 'terms[].aspects[].before']
      .flatMap((group) => fieldsAt(yaml.value, group))
      .filter(({ value }) => isRepeated(memberOf(value, 'value'), memberOf(value, 'detail')))
      .map(({ name }) =>
        warningAt(placeIn(yaml, `${name}.detail`), {
          rule: 'repeated-detail',
          message: 'The detail says what the value says, and readers see it twice.',
          fix: 'Write what the value leaves out, or leave the detail out.',
        }),
      );
  });
}

function isRepeated(value: unknown, detail: unknown): boolean {
  return typeof value === 'string' && typeof detail === 'string' && wordsOf(value) === wordsOf(detail);
}

/** Letters and digits alone: a detail ends with a full stop, and a value does not. */
function wordsOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
