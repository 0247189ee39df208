import { comparedChannels, offersByFamily } from '#record/availability/columns.ts';
import type { ModelOffers } from '#record/availability/fold.ts';
import type { Availability, Channel, Offer } from '#record/availability/schema.ts';
import type { Stage } from '#record/availability/vocabulary.ts';
import { dayInWords, shortName } from '#record/availability/words.ts';
import { formatWhenShort } from '#record/shared/format-when.ts';
import type { Site } from '#record/site/schema.ts';
import { footOf, type ImageCell, type PageImage } from './page-image.ts';

/** As many models as leave each two lines. */
const MOST_MODELS = 5;
/** As many channels as leave each a date and a stage. */
const MOST_CHANNELS = 3;

/** The models of the newest family, with the stage each has on the compared channels, and since when. */
export function availabilityImage(
  site: Site,
  availability: Availability,
  models: readonly ModelOffers[],
): PageImage {
  const channels = comparedChannels(availability).slice(0, MOST_CHANNELS);
  const [newest] = offersByFamily(availability.families, models, null);
  const rows = (newest?.models ?? []).slice(0, MOST_MODELS).map(({ model, cells }) => ({
    name: model.name,
    cells: channels.map((channel) => offerCell(cells.get(channel.id)?.at(-1))),
  }));
  return {
    kicker: 'First day of general availability. Dashed: reported; “–”: no entry',
    headline: `Models on offer${newest ? `: ${newest.family.name}` : ''}`,
    heads: channels.map((channel: Channel) => shortName(channel)),
    rows,
    foot: footOf(site),
    site: site.title,
  };
}

function offerCell(offer: Offer | undefined): ImageCell {
  if (!offer) return { text: '–' };
  const { from, doubt } = offer;
  const day = from ? dayInWords({ from, doubt }, formatWhenShort) : 'no day known';
  return { text: `${day}${STAGE_REMARKS[offer.stage]}`, standing: offer.standing };
}

/** General availability goes without saying. */
const STAGE_REMARKS: Record<Stage, string> = {
  announced: ', announced',
  'limited-preview': ', limited preview',
  preview: ', preview',
  'general-availability': '',
  withdrawn: ', withdrawn',
};
