import type { ErrorCode, YAMLParseError } from 'yaml';
import { quoted } from './found-text.ts';
import type { Finding } from '#record/shared/issue.ts';

/** What an error of the YAML parser means to an editor, and which line to look at. */
export function syntaxFinding(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  text: string,
  lineAt: (offset: number) => number,
): { line: number; finding: Finding } {
  // An error at the very end is reported past the last line.
  const line = Math.min(lineAt(pos[0]), Math.max(1, text.trimEnd().split('\n').length));
  if (code === 'DUPLICATE_KEY')
    return { line, finding: duplicateKey(text.slice(pos[0]).split(/[:\s]/)[0] ?? '') };
  const sentence = SENTENCES[code];
  const [problem, fix] = message.startsWith('Missing closing') ? OPEN_QUOTE : (sentence ?? UNKNOWN);
  return { line, finding: { rule: 'yaml-syntax', message: problem, fix } };
}

function duplicateKey(key: string): Finding {
  return {
    rule: 'duplicate-key',
    message: `${quoted(key)} is written twice in one place; only one of the two would count.`,
    fix: 'Delete or rename one of them.',
  };
}

const OPEN_QUOTE = [
  'A quotation mark is opened here or above and never closed.',
  'Close it, on the same line.',
] as const;
const UNKNOWN = [
  'This line could not be parsed.',
  'Write each field as "name: value", with two spaces of indentation per level; put texts in quotes.',
] as const;

const SENTENCES: Partial<Record<ErrorCode, readonly [string, string]>> = {
  TAB_AS_INDENT: ['The line is indented with a tab.', 'Use spaces, two per level.'],
  BAD_INDENT: [
    'The indentation does not fit the lines above, or a bracket opened above is not closed.',
    'Give the fields of a group the same indentation, and close every "[" and "{".',
  ],
  MISSING_CHAR: [
    'Something is missing here, most likely a ":" after a name.',
    'Write each field as "name: value".',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'The line is indented under a text, so that it is neither a part of it nor a field of its own.',
    'Indent it like its neighbours, or put the whole text in quotes.',
  ],
  MULTIPLE_DOCS: ['A line "---" or "..." ends the YAML before its end.', 'Delete that line.'],
  BLOCK_IN_FLOW: [
    'Inside brackets a colon starts a new field.',
    'Put texts with colons in quotes, or write the list line by line with "- ".',
  ],
  UNEXPECTED_TOKEN: [
    'There are stray words or brackets here.',
    'Put a text that contains brackets or quotation marks in quotes as a whole.',
  ],
};
