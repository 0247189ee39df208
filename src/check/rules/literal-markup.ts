import { errorAt, warningAt, type Issue, type Place } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import { isDraft, newsAmong } from './clocks.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { fieldTexts } from './folder-texts.ts';
import { lineOfWords, wordsOf } from './prose-words.ts';

/** Marks that readers would see as they are: Markdown that did not work, and Markdown or tags where plain text belongs. */
export function literalMarkupIssues(folder: ContentFolder): Issue[] {
  const unpublished = draftFiles(folder);
  const sources = new Set(folder.sources.map(({ file }) => file));
  // A headline may be about an element: titles of sources stay as published, and drafts begin with what a feed says.
  const isHeadline = ({ file, field }: Place) =>
    unpublished.has(file) || (field === 'title' && sources.has(file));
  return [
    ...fieldTexts(folder).flatMap(({ place, text }) => {
      const code = AS_CODE.exec(text)?.[0];
      if (code !== undefined) return [(isHeadline(place) ? warningAt : errorAt)(place, elements(code))];
      const found = IN_FIELDS.exec(text)?.[0];
      return found === undefined
        ? []
        : [warningAt(place, left(found, 'Fields hold plain text; leave the mark out.'))];
    }),
    ...proseFiles(folder).flatMap((file) => {
      const shown = wordsOf((file.prose?.html ?? '').replaceAll(/<(pre|code)\b[^>]*>.*?<\/\1>/gs, ''));
      const found = IN_PROSE.exec(shown)?.[0].trim();
      if (found === undefined) return [];
      return [
        warningAt(
          lineOfWords(file, found),
          left(found, 'Put the marks close to the words, or a backslash before a mark that is meant.'),
        ),
      ];
    }),
  ];
}

/** Drafts, and the sources that only drafts cite. */
function draftFiles(folder: ContentFolder): Set<string> {
  const isNews = newsAmong(folder);
  return new Set([
    ...folder.entries.filter(isDraft).map(({ file }) => file),
    ...folder.sources.filter(({ id }) => isNews(id)).map(({ file }) => file),
  ]);
}

/** What only somebody who tries it out writes into a title: elements with attributes, scripts, links that run one. */
const AS_CODE =
  /<(?!(?:Cite|Quote|Callout)\b)[a-z][\w-]*[\s/]+[\w-]+\s*=[^>]*>?|<\/?(?:script|style|iframe|svg|object|embed)\b[^>]*>?|<!--|\]\(\s*(?:javascript|vbscript|data):/i;

const IN_FIELDS =
  /\*\*|__|\\["'*_]|\]\((?:https?:|\/)|<\/?(?:Cite|Quote|Callout|a|b|i|em|strong|p|br|q|sup|sub|span|div)\b[^>]*>|&(?:amp|nbsp|lt|gt|quot|#\d+);/;

const IN_PROSE =
  /\*\*\S*|(?<!\w)__\w+|\w+__(?!\w)|(?<=^|\s)\*(?=\p{L})\S*|\p{L}+\*(?=[\s.,;:]|$)|`\S*|^#{1,6}\S+|\]\(\S+|\]\s+\(https?:\S*|\[\^\w+\]|&(?:amp|nbsp|lt|gt|quot|#\d+);|\|\s*:?-{3,}/mu;

function elements(found: string): { rule: string; message: string; fix: string } {
  return {
    rule: 'markup-in-field',
    message: `${quoted(found)} is markup, and this field holds plain text.`,
    fix: 'Write the words alone.',
  };
}

function left(found: string, fix: string): { rule: string; message: string; fix: string } {
  return { rule: 'literal-markup', message: `Readers see the marks in ${quoted(found)} as they are.`, fix };
}
