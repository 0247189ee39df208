/** How far an offer has come, in the order in which stages follow each other. */
export const STAGES = [
  'announced',
  'limited-preview',
  'preview',
  'general-availability',
  'withdrawn',
] as const;
export type Stage = (typeof STAGES)[number];

/** Who serves the model that a channel offers. */
export const HOSTINGS = ['cloud-sells', 'served-by-owner', 'open-weights'] as const;
export type Hosting = (typeof HOSTINGS)[number];

/** On what an offer rests; unlike a term of the contract, it is never inferred. */
export const OFFER_STANDINGS = ['stated', 'reported'] as const;
export type OfferStanding = (typeof OFFER_STANDINGS)[number];

/** Why the day or the stage of an offer may not be taken as it stands; its note says what was seen. */
export const DOUBTS = ['by-that-day', 'as-scheduled', 'stage-disputed'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** What is said beside an offer; null where a party states it itself, which goes without saying. */
export const STANDING_REMARKS: Record<OfferStanding, string | null> = { stated: null, reported: 'reported' };

/** Whether the day is only the latest possible one. */
export const IS_LATEST_DAY: Record<Doubt, boolean> = {
  'by-that-day': true,
  'as-scheduled': false,
  'stage-disputed': false,
};

/** What a doubt adds to the words of a stage; null if it is about the day and stands before that. */
export const DOUBT_REMARKS: Record<Doubt, string | null> = {
  'by-that-day': null,
  'as-scheduled': 'as scheduled',
  'stage-disputed': 'stage disputed',
};
export const DOUBT_MEANINGS: Record<Doubt, string> = {
  'by-that-day': 'Seen on that day, or in that month; it may have begun earlier.',
  'as-scheduled': 'Announced for that day; whether the day was kept was not checked.',
  'stage-disputed': 'Texts that were seen differ on the stage.',
};

/** Words for readers. */
export const STAGE_LABELS: Record<Stage, string> = {
  announced: 'announced',
  'limited-preview': 'limited preview',
  preview: 'preview',
  'general-availability': 'generally available',
  withdrawn: 'withdrawn',
};
export const STAGE_MEANINGS: Record<Stage, string> = {
  announced: 'Said to come, or known by a title that names no stage.',
  'limited-preview': 'For those who were let in: on request, by registration or for named customers.',
  preview: 'For every customer, but not yet as a finished product.',
  'general-availability': 'For every customer, as a finished product.',
  withdrawn: 'No longer offered to new customers, or at all.',
};
export const HOSTING_LABELS: Record<Hosting, string> = {
  'cloud-sells': 'sold by the channel',
  'served-by-owner': 'served by the maker of the model',
  'open-weights': 'published weights, run by the channel',
};
