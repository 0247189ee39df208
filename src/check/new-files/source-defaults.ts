import type { Party } from '#record/party/schema.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import type { Source } from '#record/source/schema.ts';
import type { Tier } from '#record/source/tier.ts';

type Known = readonly Pick<Source, 'id' | 'url' | 'publisher' | 'tier'>[];

/** Who publishes at the address, as the record names them; null where it cites nothing of that host. */
export function publisherAt(url: string, sources: Known): string | null {
  const host = hostOf(url);
  return mostFrequent(
    sources.filter((source) => hostOf(source.url) === host).map((source) => source.publisher),
  );
}

/** How close the publisher is to the events: as for its other sources, or `primary` for a party; null if unknown. */
export function tierOf(publisher: string, sources: Known, parties: readonly Party[]): Tier | null {
  const isParty = parties.some(({ name, aliases }) => [name, ...aliases].includes(publisher));
  return (
    mostFrequent(ofPublisher(publisher, sources).map(({ tier }) => tier)) ?? (isParty ? 'primary' : null)
  );
}

/** How ids of the publisher's sources begin, before the year: `acme` of `acme-2024-deal`; null if there are none. */
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

/** Of several, the first; null of none. */
function mostFrequent<T>(values: readonly T[]): T | null {
  const [most] = [...Map.groupBy(values, (value) => value).values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? null;
}
