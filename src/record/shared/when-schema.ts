import { z } from 'zod';
import { isDay, parseWhen, type Day, type When } from './when.ts';

/** A date in a content file; a bare year may be written as a number. */
export const whenSchema = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((text) => parseWhen(text) !== null, {
    error: (issue) => `"${String(issue.input)}" is not a date such as 2026-04-27, 2024-06 or 2021`,
    params: { rule: 'bad-date' },
  })
  .transform((text) => text as When);

/** A date in a content file that has to be known to the day. */
export const daySchema = whenSchema
  .refine(isDay, {
    error: (issue) => `"${String(issue.input)}" is not known to the day (write 2026-04-27)`,
    params: { rule: 'bad-date' },
  })
  .transform((when) => when as Day);
