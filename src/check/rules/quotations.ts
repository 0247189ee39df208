import { errorAt, warningAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { lineOfWords, wordsOf } from './prose-words.ts';

/** Quotations longer than an expression of the contract: texts belong to their publishers, and a record tells them in its own words. */
export function quotationIssues(folder: ContentFolder): Issue[] {
  return proseFiles(folder).flatMap((file) => {
    const html = file.prose?.html ?? '';
    const marked = [...html.matchAll(/<(q|blockquote)>(.*?)<\/\1>/gs)].map(([, , words = '']) => words);
    const inMarks = [...wordsOf(html).matchAll(/“([^“”]*)”|"([^"\n]*)"/g)].map(
      ([, curly, plain]) => curly ?? plain ?? '',
    );
    const place = (words: string) => lineOfWords(file, words);
    return [
      ...marked
        .map(wordsOf)
        .filter((words) => isLong(words, MOST_WORDS))
        .map((words) => errorAt(place(words), tooLong(words, MOST_WORDS))),
      ...inMarks
        .filter((words) => isLong(words, MOST_IN_MARKS))
        .map((words) => warningAt(place(words), tooLong(words, MOST_IN_MARKS))),
    ];
  });
}

const MOST_WORDS = 20;
/** Marks may hold a title. */
const MOST_IN_MARKS = 30;

function isLong(words: string, most: number): boolean {
  return words.split(/\s+/).filter(Boolean).length > most;
}

function tooLong(words: string, most: number): { rule: string; message: string; fix: string } {
  return {
    rule: 'long-quotation',
    message: `The quotation ${quoted(words)} has more than ${most} words.`,
    fix: 'Quote a short expression, and tell the rest in your own words.',
  };
}
