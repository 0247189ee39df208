import type { z } from 'zod';
import { capitalised } from '#record/shared/text.ts';
import { dateFinding } from './date-finding.ts';
import { foundValue, quoted, type Found } from './found-text.ts';
import type { Finding } from '#record/shared/issue.ts';
import { didYouMean } from './suggest-name.ts';
import { inQuotes } from './yaml-quotes.ts';

/** Describes in words why a value does not match its schema. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, found: Found): Finding {
  if (found.value === undefined) {
    const name = quoted(String(issue.path.at(-1) ?? ''));
    return {
      rule: 'missing-key',
      message: `The field ${name} is missing.`,
      fix: `Add it; ${expected(issue)} belongs there.`,
    };
  }
  switch (issue.code) {
    case 'invalid_value':
      return outsideChoice(found, issue.values.map(String));
    case 'invalid_format':
      if (issue.format === 'datetime') return noMoment(found);
      return {
        rule: 'bad-id',
        message: `${capitalised(foundValue(found))} is not an id.`,
        fix: 'Write lower-case letters and digits, joined by single hyphens.',
      };
    case 'too_big':
    case 'too_small':
      return typeof found.value === 'number' ? wrongNumber(issue, found) : wrongSize(issue, found.value);
    case 'custom':
      return customFinding(issue, found);
    default:
      return wrongType(issue, found);
  }
}

function customFinding(issue: z.core.$ZodIssueCustom, found: Found): Finding {
  const rule = String(issue.params?.['rule'] ?? 'wrong-value');
  const message = issue.message.replace(/[^.?!]$/, '$&.');
  return rule === 'bad-date'
    ? dateFinding(found.written, message)
    : { rule, message, fix: rule === 'bad-address' ? 'Begin it with https://, and give no user name.' : '' };
}

function outsideChoice(found: Found, choices: string[]): Finding {
  const suggestion = typeof found.value === 'string' ? didYouMean(found.value, choices) : '';
  return {
    rule: 'wrong-value',
    message: `${capitalised(foundValue(found))} is not one of the allowed values.`,
    fix: [suggestion, `Write one of: ${choices.join(', ')}.`].filter(Boolean).join(' '),
  };
}

function noMoment(found: Found): Finding {
  return {
    rule: 'wrong-value',
    message: `${capitalised(foundValue(found))} is not a moment.`,
    fix: 'Write day and time in UTC, as in 2026-05-01T06:17:00Z, or null.',
  };
}

function wrongType(issue: z.core.$ZodIssue, found: Found): Finding {
  const isUnquoted =
    expected(issue) === TYPES['string'] &&
    (typeof found.value === 'number' || typeof found.value === 'boolean');
  const message = capitalised(`${expected(issue)} belongs here, but found ${foundValue(found)}.`);
  if (isUnquoted)
    return { rule: 'yaml-quotes', message, fix: `Put it in quotes: ${inQuotes(found.written)}.` };
  if (isDate(issue)) return dateFinding(found.written, message);
  return { rule: 'wrong-type', message, fix: EXAMPLES[expected(issue)] ?? '' };
}

/** Dates are texts or whole numbers; nothing else is one of the two. */
function isDate(issue: z.core.$ZodIssue): boolean {
  if (issue.code !== 'invalid_union') return false;
  return issue.errors
    .flat()
    .some((option) => 'format' in option || ('expected' in option && option.expected === 'int'));
}

function wrongNumber(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, { written }: Found): Finding {
  const [bound, limit] =
    issue.code === 'too_small'
      ? [issue.inclusive ? 'of at least' : 'above', issue.minimum]
      : [issue.inclusive ? 'of at most' : 'below', issue.maximum];
  return {
    rule: 'wrong-value',
    message: `A number ${bound} ${limit} belongs here, but found ${written}.`,
    fix: 'Correct the number, or leave the field out where it may be missing.',
  };
}

function wrongSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, found: unknown): Finding {
  if (issue.code === 'too_big') {
    const length = typeof found === 'string' ? found.trim().length : 0;
    return {
      rule: 'too-long',
      message: `The text has ${length} characters; the limit is ${issue.maximum}.`,
      fix: `Shorten it by ${length - Number(issue.maximum)} characters.`,
    };
  }
  if (typeof found === 'string') {
    const message = found.trim() === '' ? 'The text is empty.' : `${quoted(found)} is too short.`;
    return { rule: 'empty-text', message, fix: 'Write it, or delete the field.' };
  }
  const count = Array.isArray(found) ? found.length : 0;
  return {
    rule: 'too-few',
    message: `The list ${count === 0 ? 'is empty' : `has only ${count}`}; it needs at least ${issue.minimum}.`,
    fix: 'Add what is missing.',
  };
}

/** What a schema expects, in words. */
function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_union' && !isDate(issue)) return 'a text';
  return 'a date such as 2026-04-27, 2024-06 or 2021';
}

const TYPES: Record<string, string> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const EXAMPLES: Record<string, string> = {
  'a text': 'Write it as words, in quotes if it contains a colon.',
  'a number': 'Write digits alone, such as 13.8, without quotes, thousands separators or unit.',
  'true or false': 'Write true or false, without quotes.',
  'a list': 'Write [one, two], or a line starting with "- " for each.',
  'a group of fields': 'Write "name: value", one field per line.',
};
