import type { Party } from '#record/party/schema.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import type { Source } from '#record/source/schema.ts';
import type { Tier } from '#record/source/tier.ts';

type Known = readonly Pick<Source, 'id' | 'url' | 'publisher' | 'tier'>[];

/** The publisher at an address, as the record writes its name; null if no source is from that host. */
export function publisherAt(url: string, sources: Known): string | null {
  const host = hostOf(url);
  return mostFrequent(
    sources.filter((source) => hostOf(source.url) === host).map((source) => source.publisher),
  );
}

/** The tier of the publisher's other sources, or `primary` for a party; null if unknown. */
export function tierOf(publisher: string, sources: Known, parties: readonly Party[]): Tier | null {
  const isParty = parties.some(({ name, aliases }) => [name, ...aliases].includes(publisher));
  return (
    mostFrequent(ofPublisher(publisher, sources).map(({ tier }) => tier)) ?? (isParty ? 'primary' : null)
  );
}

/** What the ids of the publisher's sources start with, before the year: `acme` in `acme-2024-deal`; null if absent. */
export function idPrefixOf(publisher: string, sources: Known): string | null {
  const ids = ofPublisher(publisher, sources).map(({ id }) => id);
  return mostFrequent(ids.flatMap((id) => /^(.+?)-\d{4}(?:-|$)/.exec(id)?.[1] ?? []));
}

function ofPublisher(publisher: string, sources: Known): Known {
  return sources.filter((source) => source.publisher === publisher);
}

function hostOf(url: string): string | undefined {
  return parseWebAddress(url)?.hostname.replace(/^www\./, '');
}

/** The first if several are equally frequent; null for an empty list. */
function mostFrequent<T>(values: readonly T[]): T | null {
  const [most] = [...Map.groupBy(values, (value) => value).values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? null;
}
