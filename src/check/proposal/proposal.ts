import { quoted, withVisibleCharacters } from '../yaml/found-text.ts';
import { escapeLines, unescapeLines } from './escaped-lines.ts';
import { proposedPath } from './file-path.ts';
import { findBlock } from './find-block.ts';
import { MOST_CHARACTERS, MOST_FILES } from './limits.ts';

/** A file that somebody proposes: an entry, or a source that it needs. */
export interface ProposedFile {
  /** Inside the content folder: `entries/2026/2026-12-01-new-deal.mdx`. */
  path: string;
  /** Its whole text. */
  text: string;
}

/** What a text proposes. Take the files only if there are no problems. */
export interface Proposal {
  files: ProposedFile[];
  /** A line each; what they quote cannot forge or colour a message. */
  problems: string[];
}

/** The files as one block of Markdown, to be pasted into an issue or saved as a file. */
export function writeProposal(files: readonly ProposedFile[]): string {
  const lines = files.flatMap(({ path, text }) => [`${HEADER}${path}`, ...escapeLines(withUnixLines(text))]);
  return `\`\`\`proposal\n${lines.join('\n')}\n\`\`\`\n`;
}

/** Reads a block that `writeProposal` wrote, alone or with the text of an issue around it. */
export function readProposal(text: string): Proposal {
  if (text.length > MOST_CHARACTERS) return refused(TOO_LONG);
  const block = findBlock(withUnixLines(text.replace(/^\uFEFF/, '')));
  if ('problem' in block) return refused(block.problem);
  const sections = sectionsOf(block.lines);
  const problems = [...countProblems(sections), ...sections.flatMap(sectionProblems), ...twice(sections)];
  return { files: sections.flatMap(fileOf), problems: problems.map(withVisibleCharacters) };
}

const HEADER = '=== ';
const TOO_LONG = `The text is longer than ${MOST_CHARACTERS} characters, the most that an issue can hold.`;

/** A file as the block writes it; without a name for lines before the first header. */
interface Section {
  named: string | null;
  lines: string[];
}

function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ named: null, lines: [] }];
  for (const line of lines) {
    if (line.startsWith('===')) sections.push({ named: line.slice(3).trim(), lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.filter(({ named, lines: own }) => named !== null || own.some((line) => line.trim() !== ''));
}

function fileOf({ named, lines }: Section): ProposedFile[] {
  const path = named === null ? null : proposedPath(named);
  return path === null ? [] : [{ path, text: unescapeLines(lines) }];
}

function countProblems(sections: readonly Section[]): string[] {
  const entries = sections.filter(({ named }) => named?.startsWith('entries/'));
  if (sections.length === 0) return ['The block is empty.'];
  if (sections.length > MOST_FILES)
    return [`The block holds ${sections.length} files; the most is ${MOST_FILES}.`];
  return entries.length > 1
    ? [`The block holds ${entries.length} entries; propose one at a time, with its sources.`]
    : [];
}

function sectionProblems({ named, lines }: Section): string[] {
  if (named === null)
    return ['The block begins with text that belongs to no file; begin it with "=== path".'];
  if (proposedPath(named) === null)
    return [`${quoted(named)} is no file that a proposal may write: ${NAMES}`];
  const text = unescapeLines(lines);
  if (text.trim() === '') return [`${named} is empty.`];
  const at = lines.findIndex((line) => CONTROL.test(line));
  return at === -1 ? [] : [`${named}:${at + 1} holds a character that no text needs; type the line anew.`];
}

const NAMES = 'entries/<date>-<words>.mdx, or sources/<id>.yaml.';

/** Control characters but tab, a mark of byte order, and halves of a character. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\uFEFF\uFFFD-\uFFFF]|\p{Cs}/u;

function twice(sections: readonly Section[]): string[] {
  const paths = sections.flatMap(fileOf).map(({ path }) => path);
  const repeated = new Set(paths.filter((path, index) => paths.indexOf(path) < index));
  return [...repeated].map((path) => `${path} is there more than once.`);
}

function withUnixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function refused(problem: string): Proposal {
  return { files: [], problems: [problem] };
}
