import type { ProseProblem } from './problem.ts';

/** One problem for each line that holds characters a reader cannot see but which change what is read. */
export function hiddenCharacters(text: string, firstLine = 1): ProseProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const found = line.match(HIDDEN)?.[0];
    return found === undefined ? [] : [hiddenCharacter(found, firstLine + index)];
  });
}

export function withoutHiddenCharacters(text: string): string {
  return text.replace(HIDDEN, '');
}

/**
 * Control characters, zero-width and direction marks, bidirectional overrides (Trojan Source, CVE-2021-42574),
 * Unicode tags, lone surrogates, and noncharacters, of which the parser's stand-ins are some. Joiners stay:
 * scripts and emoji need them.
 */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff\p{Cs}\u{e0000}-\u{e007f}]/gu;

function hiddenCharacter(character: string, line: number): ProseProblem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line,
    rule: 'hidden-character',
    message: `This line holds the invisible character U+${code}, which can make text read differently from what is stored.`,
    fix: 'Delete the character; typing the words anew is the surest way.',
  };
}
