import { fieldIn } from '../yaml/fields.ts';
import { asCode } from './markdown-words.ts';

/** The parts of a field that differ, old beside new: `title: a → b`; of long lists the first ones. */
export function fieldWords(field: string, before: unknown, after: unknown): string {
  if (field === 'html') return 'prose';
  const parts = partsOf(field, before, after).map(
    ({ name, was, is }) => `${nameWords(name)} ${shown(was)} → ${shown(is)}`,
  );
  const more = parts.length - MOST_PARTS;
  return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

const MOST_PARTS = 6;

interface Part {
  name: string;
  was: unknown;
  is: unknown;
}

/** Down to what is neither list nor group, or stands on one side only. */
function partsOf(name: string, was: unknown, is: unknown): Part[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  if (
    !isGroup(was) ||
    !isGroup(is) ||
    Array.isArray(was) !== Array.isArray(is) ||
    isWordList(was) ||
    isWordList(is)
  )
    return [{ name, was, is }];
  const steps = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return steps.flatMap((step) => {
    const inner = fieldIn(name, Array.isArray(is) ? Number(step) : step);
    return partsOf(inner, (was as Record<string, unknown>)[step], (is as Record<string, unknown>)[step]);
  });
}

/** Keys may be words of the content; the row of a list is named already. */
function nameWords(name: string): string {
  const field = name.replace(/^row\./, '');
  return /^[a-z0-9[\].]+$/i.test(field) ? field : asCode(field);
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isWordList(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '*nothing*';
  if (Array.isArray(value) && isWordList(value))
    return value.length === 0 ? '*nothing*' : asCode(value.join(', '));
  return asCode(
    isGroup(value)
      ? Object.values(value)
          .filter((part) => !isGroup(part))
          .join(', ')
      : String(value),
  );
}
