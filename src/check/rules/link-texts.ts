import { errorAt, type Issue } from '#record/shared/issue.ts';
import { quoted } from '../yaml/found-text.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { lineOfWords, wordsOf } from './prose-words.ts';

/** Links that show readers one address and lead to another. */
export function linkTextIssues(folder: ContentFolder): Issue[] {
  return proseFiles(folder).flatMap((file) => {
    const links = [...(file.prose?.html ?? '').matchAll(LINK)];
    return links.flatMap(([, href = '', html = '']) => {
      const [target, text] = [wordsOf(href), wordsOf(html).trim()];
      const shown = addressIn(text);
      if (shown === null || leadsThere(shown, target)) return [];
      return [
        errorAt(lineOfWords(file, text), {
          rule: 'misleading-link',
          message: `The link shows ${quoted(shown)} and leads to ${quoted(target)}.`,
          fix: 'Correct the one that is wrong, or say in words what the link leads to.',
        }),
      ];
    });
  });
}

const LINK = /<a\b[^>]*?\bhref="([^"]*)"[^>]*>(.*?)<\/a>/gs;

/** The address that a text shows, or is; null if it shows none. */
function addressIn(text: string): string | null {
  const [found = ''] = /(?:https?:\/\/|\bwww\.)\S+/i.exec(text) ?? BARE.exec(text) ?? [];
  const shown = found.replace(/[.,;:!?)\]'"”’]+$/u, '');
  return URL.canParse(absolute(shown)) && shown !== '' ? shown : null;
}

/** A host with its ending, or a path of this site: as the whole text only, for `Node.js` and `and/or` are words. */
const BARE =
  /^(?:(?:[a-z0-9-]+\.)+(?!js$|ts$|md$)(?:com|org|net|gov|edu|info|news|[a-z]{2})(?:\/\S*)?|\/[\w-]+\/\S*)$/i;

function absolute(address: string): string {
  if (address.startsWith('/')) return `${THIS_SITE}${address}`;
  return /^https?:/i.test(address) ? address : `https://${address}`;
}

/** Stands for the site, whose address is not known here. */
const THIS_SITE = 'https://this.invalid';

/** A text may leave out `www.`, the path, the query, and what stands behind an ellipsis. */
function leadsThere(shown: string, target: string): boolean {
  if (!URL.canParse(absolute(target))) return true;
  const [one, other] = [placeOf(shown.replace(/…$/, '')), placeOf(target)];
  const isSamePath = shown.endsWith('…') ? other.path.startsWith(one.path) : other.path === one.path;
  const hasPath = one.path !== '';
  return (
    one.host === other.host && (!hasPath || isSamePath) && (one.query === '' || one.query === other.query)
  );
}

function placeOf(address: string): { host: string; path: string; query: string } {
  const { hostname, pathname, search } = new URL(absolute(address));
  return { host: hostname.replace(/^www\./, ''), path: pathname.replace(/\/+$/, ''), query: search };
}
