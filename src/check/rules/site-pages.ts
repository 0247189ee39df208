import * as address from '#record/shared/address.ts';
import { changeDays, firstComparison } from '#record/terms/compare.ts';
import { comparedPairs } from '#record/terms/compared-pairs.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { didYouMean } from '../yaml/suggest-name.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { isDraft } from './clocks.ts';
import type { EntryFile } from './entry-file.ts';
import { FIXED_PAGES } from './fixed-pages.ts';
import { listedIn, yearsOf } from './page-parts.ts';
import type { ContentFolder } from './folder.ts';
import { declaredNames } from './names.ts';

/** A page of the site; the parts of it that links may lead to are null where they are not known. */
export interface SitePage {
  anchors: ReadonlySet<string> | null;
}

/** The pages and files that a build of a content folder makes. */
export interface SitePages {
  /** The page at an address, with its last slash or without; null if there is none, `unknown` where nothing can be said. */
  find: (path: string) => SitePage | 'unknown' | null;
  /** `Did you mean "/terms/hosting/"?`; empty if nothing is near. */
  suggest: (path: string) => string;
}

/** Collects the addresses a build will make of a folder; those of a file that cannot be read are unknown. */
export function sitePages(folder: ContentFolder): SitePages {
  const pages = new Map<string, ReadonlySet<string> | null>(pagesOf(folder));
  const unknown = unknownSections(folder);
  return {
    find: (path) => {
      const found = [path, `${path}/`].find((one) => pages.has(one));
      if (found !== undefined) return { anchors: pages.get(found) ?? null };
      return FURTHER_PAGE.test(path) || unknown.some((section) => path.startsWith(section))
        ? 'unknown'
        : null;
    },
    suggest: (path) => didYouMean(path, pages.keys()),
  };
}

/** The ids that headings of a rendered prose have. */
export function headingIdsOf(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/<h[23] id="([^"]*)"/g)].map(([, id = '']) => id));
}

type Pages = [path: string, anchors: ReadonlySet<string> | null][];

/** Further pages of long lists: whether there are so many depends on how many a page holds. */
const FURTHER_PAGE = /^\/(?:entries|(?:terms|parties|sources|years)\/[^/]+)(?:\/entries)?\/\d{1,3}\/?$/;

function unknownSections({ parties, terms, site }: ContentFolder): string[] {
  return [
    ...(parties?.yaml ? [] : ['/parties/']),
    ...(terms?.yaml ? [] : ['/terms/', '/embed/term/', '/embed/contract/', '/contract/', '/compare/']),
    ...(site?.parsed ? [] : ['/compare/']),
  ];
}

function pagesOf(folder: ContentFolder): Pages {
  const entries = folder.entries.filter((entry) => !isDraft(entry));
  return [
    ...FIXED_PAGES.map(([path, anchors]): Pages[number] => [
      path,
      new Set([...anchors, ...listedIn(path, folder)]),
    ]),
    ...entries.flatMap(entryPages),
    ...folder.guides.map(({ slug, prose }): Pages[number] => [
      address.guideAddress(slug),
      new Set([...headingIdsOf(prose?.html ?? ''), 'sources', ...sourceAnchors(prose?.citations ?? [])]),
    ]),
    ...namedPages(folder),
    ...yearPages(entries),
    ...contractPages(folder),
  ];
}

function entryPages({ entry, prose, slug, yaml }: EntryFile): Pages {
  const former = fieldsAt(yaml?.value, 'formerly[]').map(({ value }) => String(value));
  const parts = [
    'sources',
    'related',
    'often-misread',
    'changed',
    'observed',
    'accounts',
    'open',
    'corrected',
    'history',
  ];
  const cited = (entry?.sources ?? []).map((source) => ({ source }));
  const anchors = new Set([...headingIdsOf(prose?.html ?? ''), ...parts, ...sourceAnchors(cited)]);
  return [
    ...[slug, ...former].map((name): Pages[number] => [address.entryAddress(name), anchors]),
    ...(['bib', 'csl.json', 'md', 'ris'] as const).map((ending): Pages[number] => [
      address.entryFileAddress(slug, ending),
      new Set(),
    ]),
    [address.socialImageAddress(slug), new Set()],
  ];
}

function sourceAnchors(cited: readonly { source: string }[]): string[] {
  return cited.map(({ source }) => `source-${source}`);
}

function namedPages(folder: ContentFolder): Pages {
  const { sources, parties, terms } = declaredNames(folder);
  const years = yearsOf(folder.entries).map((year) => `y${year}`);
  const file = (path: string): Pages[number] => [path, new Set()];
  return [
    ...[...sources].map((id): Pages[number] => [
      address.sourceAddress(id),
      new Set(['often-misread', ...years]),
    ]),
    ...[...(parties ?? [])].flatMap((id): Pages => [
      [address.partyAddress(id), new Set(['changed', ...years])],
      file(address.partyFeedAddress(id)),
    ]),
    ...[...(terms?.keys() ?? [])].flatMap((id): Pages => [
      [
        address.termAddress(id),
        new Set(['history', 'entries', 'accounts', 'often-misread', 'practice', ...years]),
      ],
      file(address.termFeedAddress(id)),
      file(address.embeddedTermAddress(id)),
    ]),
    ...fieldsAt(folder.availability?.yaml?.value, 'channels[].id').map(({ value }): Pages[number] => [
      address.channelAddress(String(value)),
      new Set(['channels']),
    ]),
  ];
}

function yearPages(entries: readonly EntryFile[]): Pages {
  return yearsOf(entries).map((year) => [address.yearAddress(year), new Set([`y${year}`])]);
}

function contractPages(folder: ContentFolder): Pages {
  const changes = folder.entries.filter((entry) => !isDraft(entry)).flatMap((entry) => entry.changes);
  const days = changeDays(foldLedger(folder.readableTerms, changes));
  const terms = folder.readableTerms.map(({ id }) => `term-${id}`);
  const site = folder.site?.parsed;
  const after = (site && firstComparison(days, site)?.after) ?? null;
  return [
    ...days.map((day): Pages[number] => [address.contractAddress(day), new Set(['this-day', ...terms])]),
    ...days.map((day): Pages[number] => [address.embeddedStateAddress(day), new Set()]),
    ...comparedPairs(days, after).map((pair): Pages[number] => [
      address.compareAddress(pair.before, pair.after),
      new Set(['words', 'others']),
    ]),
  ];
}
