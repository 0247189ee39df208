import type { APIContext } from 'astro';
import type { Party } from '#record/party/schema.ts';
import {
  ADDRESS,
  partyAddress,
  partyFeedAddress,
  termAddress,
  termFeedAddress,
} from '#record/shared/address.ts';
import type { Feed } from '#publish/syndication/feed.ts';
import type { Term } from '#record/terms/schema.ts';
import { changeItems } from '#publish/syndication/change-items.ts';
import { offerItems } from '#publish/syndication/offer-items.ts';
import { correctionItems, entryItems, termItems } from '#publish/syndication/feed-items.ts';
import { filterEntries } from '#record/timeline/filter.ts';
import { getRecord } from './record.ts';
import { toUrlOf } from './to-url.ts';

/** The latest published entries. */
export async function entriesFeed(context: APIContext, self: string): Promise<Feed> {
  const { site, timeline } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: site.title,
    description: site.description,
    language: site.language,
    page: toUrl(ADDRESS.home),
    self: toUrl(self),
    items: entryItems(site, timeline, toUrl),
  };
}

/** What changed or was observed of one term. */
export async function termFeed(context: APIContext, term: Term): Promise<Feed> {
  const { site, timeline } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: `${site.title}: ${term.label}`,
    description: term.question,
    language: site.language,
    page: toUrl(termAddress(term.id)),
    self: toUrl(termFeedAddress(term.id)),
    items: termItems({ site, term }, timeline, toUrl),
  };
}

/** The entries that involve one party. */
export async function partyFeed(context: APIContext, party: Party): Promise<Feed> {
  const { site, timeline } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: `${site.title}: ${party.name}`,
    description: `Entries that involve ${party.name}.`,
    language: site.language,
    page: toUrl(partyAddress(party.id)),
    self: toUrl(partyFeedAddress(party.id)),
    items: entryItems(site, filterEntries(timeline, { parties: [party.id] }), toUrl),
  };
}

/** What was announced, opened or withdrawn, the latest first. */
export async function availabilityFeed(context: APIContext): Promise<Feed> {
  const { site, availability } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: `${site.title}: availability`,
    description: 'Which model came to which channel, at what stage.',
    language: site.language,
    page: toUrl(ADDRESS.availability),
    self: toUrl(ADDRESS.availabilityFeed),
    items: availability ? offerItems(site, availability, toUrl) : [],
  };
}

/** New entries and corrections. */
export async function changesFeed(context: APIContext): Promise<Feed> {
  const { site, timeline } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: `${site.title}: changes`,
    description: 'What changed in the record: new entries and corrections.',
    language: site.language,
    page: toUrl(ADDRESS.corrections),
    self: toUrl(ADDRESS.changesFeed),
    items: changeItems(site, timeline, toUrl),
  };
}

/** The latest corrections. */
export async function correctionsFeed(context: APIContext): Promise<Feed> {
  const { site, timeline } = await getRecord();
  const toUrl = toUrlOf(context);
  return {
    title: `${site.title}: corrections`,
    description: 'Mistakes of substance in the record that were put right.',
    language: site.language,
    page: toUrl(ADDRESS.corrections),
    self: toUrl(ADDRESS.correctionsFeed),
    items: correctionItems(site, timeline, toUrl),
  };
}
