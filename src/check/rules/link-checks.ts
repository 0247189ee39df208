import type { ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { warningAt, type Issue } from '#record/shared/issue.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** Visits to sources that the record does not have: left over from a file that was renamed or deleted. */
export function linkCheckIssues({ links, sources }: ContentFolder): Issue[] {
  const { sheet, fitted } = links ?? {};
  if (!sheet || !fitted) return [];
  const known = new Set(sources.map(({ id }) => id));
  const unknown = Object.keys(fitted.links).filter((id) => !known.has(id));
  return unknown.map((id) =>
    warningAt(placeIn(sheet, `links.${id}`), {
      rule: 'unknown-source',
      message: `${quoted(id)} is the id of no source.`,
      fix: 'Delete the line; npm run links does so the next time.',
    }),
  );
}
