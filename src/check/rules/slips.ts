import { errorAt, warningAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { fieldTexts, proseLines, type PlacedText } from './folder-texts.ts';

/** Slips of the pen that a reader sees at once: a word twice, a day no month has, quotation marks around quotation marks. */
export function slipIssues(folder: ContentFolder): Issue[] {
  const sources = new Set(folder.sources.map(({ file }) => file));
  // A headline stays as its publisher has it.
  const fields = fieldTexts(folder).filter(({ place }) => !sources.has(place.file));
  const prose = proseFiles(folder).flatMap(proseLines);
  return [...[...fields, ...prose].flatMap(wordIssues), ...prose.flatMap(doubledMarkIssues)];
}

function wordIssues({ place, text }: PlacedText): Issue[] {
  const words = text.replaceAll(/<[^>]*>|\]\([^)]*\)/g, ' | ');
  const twice = TWICE.exec(words)?.[0];
  const day = IMPOSSIBLE_DAY.exec(words)?.[0];
  return [
    ...(twice === undefined
      ? []
      : [
          warningAt(place, {
            rule: 'doubled-word',
            message: `A word stands twice: ${quoted(twice)}.`,
            fix: 'Write it once.',
          }),
        ]),
    ...(day === undefined
      ? []
      : [
          errorAt(place, {
            rule: 'impossible-day',
            message: `There is no ${quoted(day)}.`,
            fix: 'Look the day up in the source.',
          }),
        ]),
  ];
}

/** In lower case: names may be double, and so may these words. */
const TWICE = /(?<![\p{L}\p{N}-])(?!(?:had|that|is|do) )(\p{Ll}{2,}) \1(?![\p{L}\p{N}-])/u;

const IMPOSSIBLE_DAY =
  /(?<!\d)(?:3[01] February|31 (?:April|June|September|November)|February 3[01]|(?:April|June|September|November) 31)(?!\d)/;

/** `<Quote>` writes the marks itself. */
function doubledMarkIssues({ place, text }: PlacedText): Issue[] {
  const found = /["“”]<Quote\b[^>]*>|<Quote\b[^>]*>\s*["“”]/.exec(text)?.[0];
  if (found === undefined) return [];
  return [
    warningAt(place, {
      rule: 'doubled-marks',
      message: 'Readers see two pairs of quotation marks: <Quote> writes its own.',
      fix: 'Leave out those that are typed.',
    }),
  ];
}
