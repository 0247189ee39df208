import { errorAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import { didYouMean } from '../yaml/suggest-name.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { linksOf } from './prose-links.ts';
import { headingIdsOf, sitePages, type SitePages } from './site-pages.ts';

/** Links in prose to pages and parts of pages that the build will not make, drafts among them. */
export function linkIssues(folder: ContentFolder): Issue[] {
  const pages = sitePages(folder);
  return proseFiles(folder).flatMap((file) => {
    const own = headingIdsOf(file.prose?.html ?? '');
    return linksOf(file).flatMap(({ address, place }) => {
      const finding = findingFor(address, pages, own);
      return finding ? [errorAt(place, { rule: 'unknown-link', ...finding })] : [];
    });
  });
}

type Finding = { message: string; fix: string };

function findingFor(address: string, pages: SitePages, own: ReadonlySet<string>): Finding | null {
  if (address.startsWith('#')) return inPage(address, address.slice(1), own);
  if (!address.startsWith('/')) return null;
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
  const page = pages.find(path);
  if (page === 'unknown') return null;
  if (page === null)
    return {
      message: `The link to ${quoted(address)} leads to no published page.`,
      fix: pages.suggest(path) || 'Correct the address, or delete the link.',
    };
  return fragment === '' || page.anchors === null ? null : inPage(address, fragment, page.anchors);
}

function inPage(address: string, fragment: string, anchors: ReadonlySet<string>): Finding | null {
  const name = decodeFragment(fragment);
  if (anchors.has(name) || name === 'main') return null;
  const choices = [...anchors].filter((anchor) => anchor.startsWith('s-'));
  return {
    message: `The page has no part "#${name}", to which ${quoted(address)} leads.`,
    fix:
      didYouMean(name, anchors) ||
      (choices.length > 0
        ? `Its headings are: ${choices.map((anchor) => `#${anchor}`).join(', ')}.`
        : 'Leave out what stands behind the "#".'),
  };
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    if (error instanceof URIError) return fragment;
    throw error;
  }
}
