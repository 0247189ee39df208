import { errorAt, warningAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { proseLines } from './folder-texts.ts';
import { lineOfWords, wordsOf } from './prose-words.ts';
import type { ProseFile } from './prose-file.ts';

/** Headings without words or that skip a level, and those that claim something: nothing there shows what it rests on. */
export function headingIssues(folder: ContentFolder): Issue[] {
  const names = ['name', 'aliases[]'].flatMap((name) =>
    fieldsAt(folder.parties?.yaml?.value, `parties[].${name}`).map(({ value }) => String(value)),
  );
  return proseFiles(folder).flatMap((file) => [
    ...emptyIssues(file),
    ...levelIssues(file),
    ...claimIssues(file, names),
  ]);
}

function emptyIssues(file: ProseFile<unknown>): Issue[] {
  if (!/<h[2-6][^>]*>\s*<\/h[2-6]>/.test(file.prose?.html ?? '')) return [];
  return proseLines(file)
    .filter(({ text }) => /^ {0,3}#{1,6}[\s#]*$/.test(text))
    .map(({ place }) =>
      errorAt(place, {
        rule: 'empty-heading',
        message: 'The heading has no words.',
        fix: 'Write them behind the "##", or delete the line.',
      }),
    );
}

/** Screen readers lead through a page by its levels (WCAG 2.2, technique G141); the title of the page is the first. */
function levelIssues(file: ProseFile<unknown>): Issue[] {
  const headings = [...(file.prose?.html.matchAll(/<h([2-6])[^>]*>(.*?)<\/h\1>/gs) ?? [])];
  return headings.flatMap(([, level = '', html = ''], index) => {
    const above = headings[index - 1]?.[1];
    const highest = Number(above ?? 1) + 1;
    if (Number(level) <= highest) return [];
    return [
      warningAt(lineOfWords(file, wordsOf(html)), {
        rule: 'skipped-level',
        message: `A heading ${quoted(marks(level))} follows ${above === undefined ? 'the title of the page' : quoted(marks(above))}.`,
        fix: `Begin it with ${quoted(marks(highest))}.`,
      }),
    ];
  });
}

function marks(level: number | string): string {
  return '#'.repeat(Number(level));
}

function claimIssues(file: ProseFile<unknown>, names: readonly string[]): Issue[] {
  const headings = [...(file.prose?.html.matchAll(/<h[2-6][^>]*>(.*?)<\/h[2-6]>/gs) ?? [])];
  return headings
    .map(([, html = '']) => ({ html, words: wordsOf(html).trim() }))
    .filter(({ html, words }) => !html.includes('data-cite') && isClaim(words, names))
    .map(({ words }) =>
      warningAt(lineOfWords(file, words), {
        rule: 'claim-in-heading',
        message: `The heading ${quoted(words)} claims something, and cites no source.`,
        fix: 'Name the subject in a few words, and tell what happened in a paragraph.',
      }),
    );
}

/** More than a label: a number, a sentence, or what somebody did. Names such as `GPT-4` hold digits of their own. */
function isClaim(heading: string, names: readonly string[]): boolean {
  if (/(?<![\p{L}\p{N}-])[$€£]?\d/u.test(heading) || /[.!]$/.test(heading)) return true;
  if (/^(?:what|who|why|when|where|which|how)\b|\?$/i.test(heading)) return false;
  if (heading.split(/\s+/).length > MOST_WORDS) return true;
  return names.some((name) => heading.startsWith(`${name} `)) && VERB.test(heading);
}

const MOST_WORDS = 8;

/** Forms of verbs that tell what somebody does or did; nouns in -s are too like them to be told apart. */
const VERB =
  /\b(?:is|are|was|were|has|had|will|may|must|did|does|paid|pays|bought|buys|sold|sells|owns|owes|took|takes|gave|gives|made|makes|lost|loses|won|wins|broke|breaks|kept|keeps|left|leaves|began|begins|got|gets|held|holds|met|said|says|told|sues|ends|[a-z]{3,}ed)\b/;
