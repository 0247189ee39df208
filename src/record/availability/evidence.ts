import { entryAddress, sourceAddress } from '../shared/address.ts';
import { formatWhenShort } from '../shared/format-when.ts';
import type { When } from '../shared/when.ts';
import { daysApart, isNear } from './near.ts';
import type { Availability, Offer } from './schema.ts';
import { dayInWords, shortName, stageInWords } from './words.ts';

/** Where a reader sees what an offer rests on. */
export interface Evidence {
  address: string;
  /** The offer and what the link leads to: `GPT-4 on Example: preview, 3 May 2023 – entry “…”`. */
  name: string;
}

interface Told {
  slug: string;
  date: When;
  title: string;
  sources: readonly string[];
}

/**
 * What each offer rests on: the entry that tells of it, else the first of its sources.
 *
 * @param known the entries that cite each source, and the titles of sources, by the source's id
 */
export function evidenceOf(
  { models, channels, offers }: Pick<Availability, 'models' | 'channels' | 'offers'>,
  known: { support: ReadonlyMap<string, readonly Told[]>; titles: ReadonlyMap<string, string> },
): Map<Offer, Evidence> {
  const modelNames = new Map(models.map(({ id, name }) => [id, name]));
  const channelNames = new Map(channels.map((channel) => [channel.id, shortName(channel)]));
  return new Map(
    offers.map((offer) => {
      const { from, model, channel } = offer;
      const day = from ? dayInWords({ ...offer, from }, formatWhenShort) : NO_DAY;
      const { address, name } = restsOn(offer, known);
      const place = `${modelNames.get(model)} on ${channelNames.get(channel)}`;
      return [offer, { address, name: `${place}: ${stageInWords(offer)}, ${day} – ${name}` }];
    }),
  );
}

/** Said where no text seen gives the day. */
export const NO_DAY = 'no day published';

function restsOn(offer: Offer, { support, titles }: Parameters<typeof evidenceOf>[1]): Evidence {
  const entry = entryTelling(offer, support);
  if (entry) return { address: entryAddress(entry.slug), name: `entry “${entry.title}”` };
  const [id] = offer.sources as [string];
  return { address: sourceAddress(id), name: `source “${titles.get(id) ?? id}”` };
}

/** The entry that cites a source of the offer and is nearest to its day; of two, the one that shares more of them. */
function entryTelling({ from, sources }: Offer, support: ReadonlyMap<string, readonly Told[]>): Told | null {
  const citing = new Set(sources.flatMap((id) => support.get(id) ?? []));
  const near = [...citing].filter(({ date }) => isNear(from, date));
  const [nearest] = near.toSorted(
    (a, b) => daysApart(from!, a.date) - daysApart(from!, b.date) || shared(b, sources) - shared(a, sources),
  );
  return nearest ?? null;
}

function shared(entry: Told, sources: readonly string[]): number {
  return sources.filter((id) => entry.sources.includes(id)).length;
}
