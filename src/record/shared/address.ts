import type { When } from './when.ts';

/** Addresses of the site, root-relative and without the base path: the one place that knows them. */
export const ADDRESS = {
  home: '/',
  contract: '/contract/',
  entries: '/entries/',
  parties: '/parties/',
  availability: '/availability/',
  availabilityFeed: '/availability/rss.xml',
  misreadings: '/misreadings/',
  terms: '/terms/',
  compare: '/compare/',
  money: '/money/',
  sources: '/sources/',
  search: '/search/',
  about: '/about/',
  contribute: '/contribute/',
  addEntry: '/contribute/entry/',
  addSource: '/contribute/source/',
  correctEntry: '/contribute/correction/',
  checkedFiles: '/contribute/record.json',
  corrections: '/corrections/',
  correctionsFeed: '/corrections/rss.xml',
  /** What changed in the record: new entries and corrections. */
  changesFeed: '/changes.xml',
  rss: '/rss.xml',
  jsonFeed: '/feed.json',
  /** The whole timeline for the filters; only where it does not fit on one page. */
  timelineFile: '/timeline.json',
  comparedValues: '/compare/values.json',
  calendar: '/calendar.ics',
  guides: '/guides/',
  data: '/data/',
  dataPackage: '/api/v1/datapackage.json',
  citationFile: '/citation.cff',
  llmsTxt: '/llms.txt',
  feedsRead: '/feeds.opml',
  securityTxt: '/.well-known/security.txt',
  socialImage: '/cards/record.png',
  embeddedContract: '/embed/contract/',
  embeddedTimeline: '/embed/timeline/',
  embeddedAvailability: '/embed/availability/',
  feeds: '/data/#feeds',
  gaps: '/about/#gaps',
  howToRead: '/about/#what-the-words-mean',
  sitemap: '/sitemap-index.xml',
  /** Written when the pages are done: the hash of every file. */
  build: '/build.json',
} as const;

export const entryAddress = (slug: string): string => `/entries/${slug}/`;
export type EntryFileEnding = 'bib' | 'csl.json' | 'md' | 'ris';
/** The same entry to cite or to read elsewhere. */
export const entryFileAddress = (slug: string, ending: EntryFileEnding): string =>
  `/entries/${slug}.${ending}`;
/** A part of the record as open data. */
export const openDataAddress = (part: string, ending: 'json' | 'csv'): string => `/api/v1/${part}.${ending}`;
export const openSchemaAddress = (part: string): string => `/api/v1/schema/${part}.json`;
/** The picture beside a link to an entry where it is shared; entries begin with a date, so none is called `record`. */
export const socialImageAddress = (slug: string): string => `/cards/${slug}.png`;
export const guideAddress = (slug: string): string => `/guides/${slug}/`;
export const sourceAddress = (id: string): string => `/sources/${id}/`;
/** A further page of the sources of one tier; the first is part of `/sources/`. */
export const sourcesPageAddress = (tier: string, page: number): string =>
  page === 1 ? `/sources/#${tier}` : `/sources/${tier}/${page}/`;
export const termAddress = (id: string): string => `/terms/${id}/`;
export const termFeedAddress = (id: string): string => `/terms/${id}/rss.xml`;
/** The state of the contract that begins on a day, to embed. */
export const embeddedStateAddress = (day: When): string => `${ADDRESS.embeddedContract}${day}/`;
export const embeddedTermAddress = (id: string): string => `/embed/term/${id}/`;
export const partyAddress = (id: string): string => `/parties/${id}/`;
export const partyFeedAddress = (id: string): string => `/parties/${id}/rss.xml`;
export const modelAddress = (id: string): string => `/availability/#${id}`;
/** What is on offer through one channel. */
export const channelAddress = (id: string): string => `/availability/${id}/`;
/** The figures of one series, with their sources. */
export const seriesAddress = (id: string): string => `/money/#figures-${id}`;
export const misreadingAddress = (id: string): string => `/misreadings/#${id}`;
export const yearAddress = (year: string): string => `/years/${year}/`;
/** A page of a list that is all its page holds; the first is the list's own address. */
export const listPageAddress = (list: string, page: number): string =>
  page === 1 ? list : `${list}${page}/`;
/** A page of the entries that stand at the end of another page, which holds the first. */
export const entriesPageAddress = (owner: string, page: number): string =>
  page === 1 ? owner : `${owner}entries/${page}/`;
export const contractAddress = (day: When): string => `/contract/${day}/`;
export const compareAddress = (before: When, after: When): string => `/compare/${before}/${after}/`;

/** Turns an address of the site into an absolute URL, as this build will be served. */
export type ToUrl = (address: string) => string;

/** An address below the path the site is served from: `/record` + `/rss.xml`. */
export function withBase(base: string, address: string): string {
  return `${base.replace(/\/+$/, '')}${address}`;
}

/** The full address, for canonical links, feeds and social previews. */
export function absolute(site: URL | string, base: string, address: string): string {
  return new URL(withBase(base, address), site).href;
}

/** The host of a site as search engines know it; null on a machine without a public name, and without a site. */
export function publicHost(site: URL | undefined): string | null {
  return site?.hostname.includes('.') && !/^[\d.]+$/.test(site.hostname) ? site.host : null;
}

/** The archive's captures of an address, where no copy of its own is known. */
export function archiveCaptures(url: string): string {
  return `https://web.archive.org/web/*/${url}`;
}

/** The link to the editors: web addresses unchanged, mail addresses as `mailto:`. */
export function contactAddress(contact: string): string {
  return /^https?:/.test(contact) ? contact : `mailto:${contact}`;
}

/** The repository path of a content file, whichever folder this build was made from. */
export function pathInRepository(file: string): string {
  return file.replace(/^.*\/(?=(?:(?:entries\/\d{4}|sources|guides)\/[^/]+|brief\.mdx)$)/, 'content/');
}
