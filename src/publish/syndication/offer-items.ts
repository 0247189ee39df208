import type { Availability, Offer } from '#record/availability/schema.ts';
import { dayInWords, ownNote, shortName, stageInWords } from '#record/availability/words.ts';
import { modelAddress, type ToUrl } from '#record/shared/address.ts';
import { compareWhen, firstDayOf, type When } from '#record/shared/when.ts';
import { capitalised } from '#record/shared/text.ts';
import type { Site } from '#record/site/schema.ts';
import { projectTag, type FeedItem } from './feed.ts';

/** As many items as a feed holds: readers fetch it whole, again and again. */
const MOST_ITEMS = 100;

/** The offers that have a date as feed items, the latest to begin first. */
export function offerItems(site: Site, availability: Availability, toUrl: ToUrl): FeedItem[] {
  return availability.offers
    .filter((offer) => offer.from !== null)
    .map((offer) => ({ ...offer, from: offer.from as When }))
    .toSorted((a, b) => compareWhen(b.from, a.from))
    .slice(0, MOST_ITEMS)
    .map((offer) => itemFrom(offer, { site, availability, toUrl }));
}

function itemFrom(
  offer: Offer & { from: When },
  { site, availability, toUrl }: { site: Site; availability: Availability; toUrl: ToUrl },
): FeedItem {
  const { model, channel, stage, from } = offer;
  const name = availability.models.find(({ id }) => id === model)?.name ?? model;
  const place = availability.channels.find(({ id }) => id === channel);
  const note = ownNote(offer, availability.repeated);
  const day = firstDayOf(from);
  return {
    id: `${projectTag(site)}/availability/${model}/${channel}/${stage}`,
    url: toUrl(modelAddress(model)),
    title: `${name}, ${place ? shortName(place) : channel}: ${stageInWords(offer)}`,
    text: [`${capitalised(dayInWords(offer))}.`, note].filter(Boolean).join(' '),
    published: new Date(`${day}T00:00:00Z`),
  };
}
