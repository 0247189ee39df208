import { shorten } from '#record/shared/text.ts';

/** Text from the content as messages show it: in quotes, shortened. */
export function quoted(text: string): string {
  return `"${shorten(text.replaceAll(/\s+/g, ' '), MAX_LENGTH)}"`;
}

/** The value of a field, and the characters that stand for it in the file. */
export interface Found {
  value: unknown;
  /** `3.60`, where the value is 3.6. */
  written: string;
}

/** The value of a field as messages show it. */
export function foundValue({ value, written }: Found): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : quoted(value);
  if (typeof value === 'number') return `the number ${written}`;
  if (typeof value === 'boolean') return `${written} (yes or no, not a text)`;
  return Array.isArray(value) ? 'a list' : 'a group of fields ("name: value")';
}

/** Makes control and format characters visible, so that content can neither forge nor colour a message. */
export function withVisibleCharacters(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const MAX_LENGTH = 80;
