import { warningAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn } from '../yaml/located-yaml.ts';
import type { ContentFolder } from './folder.ts';

/** Other names of a party that any text holds: the party would be found in every headline. */
export function vagueAliasIssues({ parties }: ContentFolder): Issue[] {
  const yaml = parties?.yaml;
  if (!yaml) return [];
  return fieldsAt(yaml.value, 'parties[].aliases[]')
    .filter(({ value }) => VAGUE.test(String(value).trim()))
    .map(({ name, value }) =>
      warningAt(placeIn(yaml, name), {
        rule: 'vague-alias',
        message: `${quoted(String(value))} stands in texts that are not about this party.`,
        fix: 'Write a name that nobody else has, or leave it out.',
      }),
    );
}

const VAGUE =
  /^(?:.|the|an|and|or|of|in|on|at|to|for|by|with|from|it|its|is|we|us|our|they|their|he|his|she|her|(?:the )?(?:company|companies|group|inc|corp|ltd|llc|firm|startup|partner|partners|both|others?))\.?$/iu;
