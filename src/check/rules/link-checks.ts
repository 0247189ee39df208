import type { ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { warningAt, type Issue } from '#record/shared/issue.ts';
import { placeIn } from '../yaml/located-yaml.ts';

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
