import { CommandError } from './command-error.ts';

/** A moment such as `2026-05-01T00:00:00Z`; a bare day is its beginning. */
export function readMoment(text: string): Date {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new CommandError(`--now is a moment such as 2026-05-01T00:00:00Z, not "${text}".`, 2);
  return new Date(time);
}

/** A whole number, at least `least`. */
export function readCount(name: string, text: string, least = 1): number {
  const count = Number(text);
  if (text.trim() !== '' && Number.isSafeInteger(count) && count >= least) return count;
  const limit = least === 0 ? '0 or more' : `above ${least - 1}`;
  throw new CommandError(`--${name} is a whole number ${limit}, not "${text}".`, 2);
}

export function readFormat(text: string): 'text' | 'json' {
  if (text === 'text' || text === 'json') return text;
  throw new CommandError(`--format is text or json, not "${text}".`, 2);
}
