import type { Entry } from '#record/entry/entry.ts';
import type { Guide } from '#record/guide/guide.ts';
import type { When } from '#record/shared/when.ts';
import type { TermHistory } from '#record/terms/ledger.ts';
import { groupByYear } from '#record/timeline/group.ts';
import {
  ADDRESS,
  channelAddress,
  compareAddress,
  contractAddress,
  entryAddress,
  guideAddress,
  partyAddress,
  sourceAddress,
  termAddress,
  yearAddress,
} from '#record/shared/address.ts';
import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { comparedPairs } from '#record/terms/compared-pairs.ts';

/** What the sitemap is made from. */
export interface SitemapInput {
  timeline: readonly Entry[];
  sources: Iterable<string>;
  parties: Iterable<string>;
  guides: readonly Pick<Guide, 'slug'>[];
  /** Ids of the channels of availability. */
  channels: Iterable<string>;
  ledger: readonly TermHistory[];
  changeDays: readonly When[];
  /** The day of the comparison shown first; null where nothing has changed yet. */
  defaultAfter: When | null;
}

/** The pages search engines should index; near-copies and feeds are left out. */
export function sitemapAddresses(input: SitemapInput): string[] {
  const pairs = comparedPairs(input.changeDays, input.defaultAfter).filter(
    ({ listed, isDefault }) => listed && !isDefault,
  );
  return [
    ADDRESS.home,
    ADDRESS.contract,
    ADDRESS.entries,
    ADDRESS.parties,
    ADDRESS.terms,
    ADDRESS.compare,
    ADDRESS.money,
    ADDRESS.availability,
    ADDRESS.misreadings,
    ADDRESS.guides,
    ADDRESS.sources,
    ADDRESS.about,
    ADDRESS.contribute,
    ADDRESS.corrections,
    ADDRESS.data,
    ...input.timeline.map(({ slug }) => entryAddress(slug)),
    ...input.guides.map(({ slug }) => guideAddress(slug)),
    ...input.ledger.map(({ term }) => termAddress(term.id)),
    ...[...input.channels].map(channelAddress),
    ...input.changeDays.map(contractAddress),
    ...pairs.map(({ before, after }) => compareAddress(before, after)),
    ...groupByYear(input.timeline).map(({ year }) => yearAddress(year)),
    ...[...input.parties].map(partyAddress),
    ...[...input.sources].map(sourceAddress),
  ];
}

/** One file of addresses (https://www.sitemaps.org/protocol.html). */
export function sitemapXml(urls: readonly string[]): string {
  const entries = urls.map((url) => `<url><loc>${escapeMarkup(url)}</loc></url>`);
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</urlset>\n`;
}

/** The index that names the files. */
export function sitemapIndexXml(urls: readonly string[]): string {
  const entries = urls.map((url) => `<sitemap><loc>${escapeMarkup(url)}</loc></sitemap>`);
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
