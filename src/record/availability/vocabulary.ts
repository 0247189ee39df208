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

/** What is said beside an offer; null where a party states it itself, which goes without saying. */
export const STANDING_REMARKS: Record<OfferStanding, string | null> = { stated: null, reported: 'reported' };

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
