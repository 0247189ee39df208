import { warningAt, type Issue, type Place } from '#record/shared/issue.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn } from '../yaml/located-yaml.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { linksOf } from './prose-links.ts';
import { archivedAddress } from './web-archives.ts';

/**
 * Addresses on the way to a page, which change or end: shortened ones, searches, redirects; and copies and home pages
 * given as the page.
 */
export function passingAddressIssues(folder: ContentFolder): Issue[] {
  const ofSources = folder.sources.flatMap(({ yaml }) =>
    yaml
      ? fieldsAt(yaml.value, 'url').map(({ value }) => ({
          address: String(value),
          place: placeIn(yaml, 'url'),
        }))
      : [],
  );
  return [
    ...[...ofSources, ...proseFiles(folder).flatMap(linksOf)].flatMap(onTheWay),
    ...ofSources.filter(({ address }) => isCopy(address)).map(({ place }) => copyAsPage(place)),
    ...ofSources.filter(({ address }) => isHome(address)).map(homeAsPage),
  ];
}

function onTheWay({ address, place }: { address: string; place: Place }): Issue[] {
  const url = parseWebAddress(address);
  const what =
    url && KINDS.find(([, pattern]) => pattern.test(url.hostname.replace(/^www\./, '') + url.pathname))?.[0];
  if (!what) return [];
  return [
    warningAt(place, {
      rule: 'passing-address',
      message: `This is ${what}, and not the page.`,
      fix: 'Open it, and write the address of the page it leads to.',
    }),
  ];
}

/** By host and path. */
const KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a shortened address',
    /^(?:t\.co|bit\.ly|tinyurl\.com|ow\.ly|buff\.ly|lnkd\.in|goo\.gl|is\.gd|t\.ly|cutt\.ly|rb\.gy|dlvr\.it|trib\.al)\/./,
  ],
  [
    'an address that redirects',
    /^(?:google\.[a-z.]+\/(?:url|amp)\b|news\.google\.com\/|l\.facebook\.com\/|out\.reddit\.com\/|[\w-]+\.safelinks\.protection\.outlook\.com\/|[\w-]+\.cdn\.ampproject\.org\/)/,
  ],
  ['a search', /^(?:google\.[a-z.]+|bing\.com|duckduckgo\.com|search\.yahoo\.com)\/(?:search\b|\?|$)/],
];

/** Pages with a date in their own address are none. */
function isCopy(address: string): boolean {
  return archivedAddress(address) === 'by-number' || /\/\d{14}(?:[a-z]{2}_)?\/https?:/i.test(address);
}

function copyAsPage(place: Place): Issue {
  return warningAt(place, {
    rule: 'passing-address',
    message: 'This is a copy in a web archive, and not the page.',
    fix: 'Write the address of the page here, and that of the copy into "archive".',
  });
}

function isHome(address: string): boolean {
  const url = parseWebAddress(address);
  return url !== null && /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '';
}

function homeAsPage({ address, place }: { address: string; place: Place }): Issue {
  return warningAt(place, {
    rule: 'home-page',
    message: `${quoted(address)} is a home page, which says something else tomorrow.`,
    fix: 'Write the address of the page that says it, or that of a copy of this one into "archive" and its day into "date".',
  });
}
