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

/** Of a joiner, that scripts with joined letters and emoji need it; of a variation selector, that an emoji does. */
const NEEDED = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})|(?<=${joinedLetter()})[\u200c\u200d](?=${joinedLetter()}|\s|$)|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\ufe0e\ufe0f]`;

/** A letter or mark of a script in which joiners change how letters join; neither Latin, Greek nor Cyrillic is one. */
function joinedLetter(): string {
  return String.raw`(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]`;
}

/**
 * Control characters, bidirectional overrides (Trojan Source, CVE-2021-42574), lone surrogates, noncharacters, of
 * which the parser's stand-ins are some, characters for private use, and all that Unicode wants ignored where it
 * cannot be shown (Default_Ignorable_Code_Point: zero-width, fillers, tags, variation selectors), the blank of
 * Braille, which shows nothing either.
 */
const HIDDEN = new RegExp(
  String.raw`(?!${NEEDED})[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2800\ufdd0-\ufdef\ufff9-\ufffb\ufffe\uffff\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]`,
  'gu',
);

function hiddenCharacter(character: string, line: number): ProseProblem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line,
    rule: 'hidden-character',
    message: `This line holds the invisible character U+${code}, which can make text read differently from what is stored.`,
    fix: 'Delete the character; typing the words anew is the surest way.',
  };
}
