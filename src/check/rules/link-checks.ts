import type { WordsCheck } from '#record/source/links-schema.ts';
import { hasLostWords } from '#record/source/words-state.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { inProse } from './prose-file.ts';
import { quoted } from '../yaml/found-text.ts';
import { warningAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** Where prose quotes words that its source was seen not to say, twice and a week apart. */
export function lostWordsIssues(folder: ContentFolder): Issue[] {
  const links = folder.links?.parsed?.links ?? {};
  return proseFiles(folder).flatMap((file) => {
    const cited = (file.prose?.citations ?? []).filter(({ kind, passage }) => kind === 'quote' || passage);
    const first = new Map(cited.toReversed().map((citation) => [citation.source, citation.line]));
    return [...first].flatMap(([source, line]) => {
      const words = links[source]?.words;
      return words && hasLostWords(words)
        ? [warningAt(inProse(file.file, line), lostWords(source, words))]
        : [];
    });
  });
}

function lostWords(source: string, { since, missing = [] }: WordsCheck): Finding {
  return {
    rule: 'quotation-not-found',
    message: `${quoted(source)} has not said ${missing.map(quoted).join(', ')} since ${since}: the text may have changed.`,
    fix: `Compare the page with its archived copy, and correct the entry; or save the page and run npm run links -- check ${source} FILE.`,
  };
}

/** Visits to unknown sources: leftovers of a file that was renamed or deleted. */
export function linkCheckIssues({ links, sources }: ContentFolder): Issue[] {
  const { yaml, parsed } = links ?? {};
  if (!yaml || !parsed) return [];
  const known = new Set(sources.map(({ id }) => id));
  const unknown = Object.keys(parsed.links).filter((id) => !known.has(id));
  return unknown.map((id) =>
    warningAt(placeIn(yaml, `links.${id}`), {
      rule: 'unknown-source',
      message: `${quoted(id)} is not the id of a source.`,
      fix: 'Delete the line, or leave it to the next npm run links.',
    }),
  );
}
