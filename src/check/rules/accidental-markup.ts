import { warningAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { proseLines, type PlacedText } from './folder-texts.ts';
import { wordsOf, lineOfWords } from './prose-words.ts';
import type { ProseFile } from './prose-file.ts';

/** Words that Markdown takes for marks by accident: a year that numbers a list, a line that makes a heading, 5*6*7. */
export function accidentalMarkupIssues(folder: ContentFolder): Issue[] {
  return proseFiles(folder).flatMap((file) => [
    ...lineIssues(file),
    ...emphasisIssues(file),
    ...targetIssues(file),
  ]);
}

function lineIssues(file: ProseFile<unknown>): Issue[] {
  const lines = file.prose ? withoutCode(proseLines(file)) : [];
  return lines.flatMap(({ place, text }, index) => {
    const before = lines[index - 1]?.text ?? '';
    const what = WHAT.find(({ isIt }) => isIt(text, before))?.what;
    return what === undefined ? [] : [warningAt(place, accident(text, what))];
  });
}

function withoutCode(lines: readonly PlacedText[]): PlacedText[] {
  let isCode = false;
  return lines.map(({ place, text }) => {
    const isFence = /^\s*(?:```|~~~)/.test(text);
    if (isFence) isCode = !isCode;
    return { place, text: isFence || isCode ? '' : text };
  });
}

/** What a line becomes, tried in order; `before` is the line above. */
const WHAT: { what: string; isIt: (line: string, before: string) => boolean }[] = [
  {
    what: 'makes a heading of the line above',
    isIt: (line, before) =>
      /^ {0,3}-+[ \t]*$/.test(line) && before.trim() !== '' && !/^\s*(?:[-*+>#|]|\d+[.)])/.test(before),
  },
  {
    what: 'is the number of a list',
    isIt: (line, before) => /^ {0,3}\d{2,9}[.)]\s/.test(line) && !/^\s*\d+[.)]\s/.test(before),
  },
  {
    what: 'begins a list within a sentence',
    isIt: (line, before) => /^ {0,3}(?:[-*+]|1[.)])\s/.test(line) && isInSentence(before),
  },
  {
    what: 'begins a list',
    isIt: (line) => /^ {0,3}[-+*]\s+[$€£]?\d[\d.,]*\s?(?:%|per cent|percent|billion|million)/.test(line),
  },
  {
    what: 'begins a quotation',
    isIt: (line, before) =>
      /^ {0,3}>/.test(line) && (isInSentence(before) || /^ {0,3}>\s*[$€£]?\d/.test(line)),
  },
  {
    what: 'makes a heading within a sentence',
    isIt: (line, before) => /^ {0,3}#{2,6}\s/.test(line) && isInSentence(before),
  },
];

/** A line of running text that does not lead over to what follows. */
function isInSentence(before: string): boolean {
  return (
    before.trim() !== '' &&
    !/^\s*(?:[-*+>#|<]|\d+[.)]\s)|[:：]\s*(?:<Cite[^>]*>\s*)?$|^\s{2,}/.test(before) &&
    !/<\/?Callout>\s*$/.test(before)
  );
}

/** `[Note]: words` is the target of links that say `[Note]`; where none does, it is meant as text, and readers do not see it. */
function targetIssues(file: ProseFile<unknown>): Issue[] {
  const lines = file.prose ? withoutCode(proseLines(file)) : [];
  const all = lines.map(({ text }) => text.toLowerCase()).join('\n');
  return lines.flatMap(({ place, text }) => {
    const [, label] = /^ {0,3}(\[[^\]^]+\]):\s/.exec(text) ?? [];
    const isUnused = label !== undefined && all.split(label.toLowerCase()).length === 2;
    return isUnused
      ? [warningAt(place, accident(text, 'is the target of a link, which readers do not see'))]
      : [];
  });
}

/** Emphasis that begins or ends within a word or a number; the first of a file. */
function emphasisIssues(file: ProseFile<unknown>): Issue[] {
  const found = WITHIN.exec(file.prose?.html ?? '')?.[0];
  if (found === undefined) return [];
  const written = wordsOf(found.replaceAll(/<\/?em>/g, '*').replaceAll(/<\/?strong>/g, '**'));
  return [warningAt(lineOfWords(file, written), accident(written, 'is partly in italics or bold'))];
}

const WITHIN =
  /[\p{L}\p{N}]<(em|strong)>[^<]*<\/\1>|<(em|strong)>[^<]*<\/\2>[\p{L}\p{N}]|\d <(em|strong)>\s?\d[^<]*<\/\3>/u;

function accident(text: string, what: string): { rule: string; message: string; fix: string } {
  return {
    rule: 'accidental-markup',
    message: `In Markdown, ${quoted(text.trim())} ${what}.`,
    fix: 'Put a backslash before the mark, write it otherwise, or leave a blank line before it if it is meant.',
  };
}
