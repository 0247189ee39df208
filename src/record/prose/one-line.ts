import { withoutHiddenCharacters } from './characters.ts';

/** Feed text fit for a content file: on one line, without the invisible characters that content may not hold. */
export function oneLine(text: string): string {
  return withoutHiddenCharacters(text.replaceAll(/\s+/g, ' ')).trim();
}
