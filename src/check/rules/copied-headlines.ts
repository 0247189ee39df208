import { warningAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn } from '../yaml/located-yaml.ts';
import { isDraft } from './clocks.ts';
import type { ContentFolder } from './folder.ts';

/** Entries under the headline of one of their sources: titles are the publishers', and not neutral. */
export function copiedHeadlineIssues({ entries, sources }: ContentFolder): Issue[] {
  const titles = new Map(sources.map(({ id, parsed }) => [id, folded(parsed?.title ?? '')]));
  return entries.flatMap((file) => {
    const { entry, yaml } = file;
    if (!entry || !yaml || isDraft(file)) return [];
    const source = entry.sources.find((id) => titles.get(id) === folded(entry.title));
    if (source === undefined) return [];
    return [
      warningAt(placeIn(yaml, 'title'), {
        rule: 'copied-headline',
        message: `The title is the headline of the source ${quoted(source)}.`,
        fix: 'Say in your own words what happened.',
      }),
    ];
  });
}

/** Entries and guides whose summary says their title once more. */
export function repeatedTitleIssues({ entries, guides }: ContentFolder): Issue[] {
  return [...entries.filter((file) => !isDraft(file)), ...guides].flatMap(({ yaml, parsed }) => {
    if (!yaml || !parsed || folded(parsed.title) !== folded(parsed.summary)) return [];
    return [
      warningAt(placeIn(yaml, 'summary'), {
        rule: 'repeated-title',
        message: 'The summary is the title once more.',
        fix: 'Say in one or two sentences what has changed by it.',
      }),
    ];
  });
}

/** Two headlines of the same words; a title that was not noted equals none. */
function folded(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
