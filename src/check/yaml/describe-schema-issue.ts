import type { z } from 'zod';
import { capitalised } from '#record/shared/text.ts';
import { foundValue, quoted } from './found-text.ts';
import type { Finding } from '#record/shared/issue.ts';
import { didYouMean } from './suggest-name.ts';
import { inQuotes } from './yaml-quotes.ts';

/** Describes in words why a value does not match its schema. */
export function describeSchemaIssue(issue: z.core.$ZodIssue, found: unknown): Finding {
  if (found === undefined) {
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
      return typeof found === 'number' ? outOfRange(issue, found) : wrongSize(issue, found);
    case 'custom':
      return {
        rule: String(issue.params?.['rule'] ?? 'wrong-value'),
        message: `${issue.message.replace(/\.$/, '')}.`,
        fix: '',
      };
    default:
      return wrongType(issue, found);
  }
}

function outsideChoice(found: unknown, choices: string[]): Finding {
  const suggestion = typeof found === 'string' ? didYouMean(found, choices) : '';
  return {
    rule: 'wrong-value',
    message: `${capitalised(foundValue(found))} is not one of the allowed values.`,
    fix: [suggestion, `Write one of: ${choices.join(', ')}.`].filter(Boolean).join(' '),
  };
}

function outOfRange(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, found: number): Finding {
  const limit = issue.code === 'too_big' ? `at most ${issue.maximum}` : `at least ${issue.minimum}`;
  return {
    rule: 'wrong-value',
    message: `The number here is ${limit}; what is written is ${found}.`,
    fix: 'Correct it.',
  };
}

function noMoment(found: unknown): Finding {
  return {
    rule: 'wrong-value',
    message: `${capitalised(foundValue(found))} is not a moment.`,
    fix: 'Write day and time in UTC, as in 2026-05-01T06:17:00Z, or null.',
  };
}

function wrongType(issue: z.core.$ZodIssue, found: unknown): Finding {
  const isDate = issue.code === 'invalid_union' && issue.message !== TYPES['string'];
  const isUnquoted =
    expected(issue) === TYPES['string'] && (typeof found === 'number' || typeof found === 'boolean');
  const message = `${expected(issue)} belongs here, but found ${foundValue(found)}.`;
  if (isUnquoted)
    return {
      rule: 'yaml-quotes',
      message: capitalised(message),
      fix: `Put it in quotes: ${inQuotes(String(found))}.`,
    };
  return {
    rule: isDate ? 'bad-date' : 'wrong-type',
    message: capitalised(message),
    fix: EXAMPLES[expected(issue)] ?? '',
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
  if (issue.code === 'invalid_union' && issue.message === TYPES['string']) return TYPES['string'];
  return 'a date such as 2026-04-27, 2024-06 or 2021';
}

const TYPES: Record<string, string> = {
  string: 'a text',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'a group of fields',
};

const EXAMPLES: Record<string, string> = {
  'a text': 'Write it as words, in quotes if it contains a colon.',
  'true or false': 'Write true or false, without quotes.',
  'a list': 'Write [one, two], or a line starting with "- " for each.',
  'a group of fields': 'Write "name: value", one field per line.',
};
