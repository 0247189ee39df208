/**
 * What can speak for or against a story. `prior` is what a feature weighs before any example was seen, in log-odds, and
 * which side it is on for good; the list holds for every topic. The order is that of `weights.yaml`.
 */
export const FEATURE_PRIORS = {
  /** Two contract parties in the title. */
  parties: 1.5,
  /** Two contract parties, the second one only in the summary. */
  'parties-below': 0.5,
  /** One contract party in the title. */
  'one-party': -0.2,
  /** A contract party by its product only. */
  'by-product': -1,
  /** No contract party at all. */
  nobody: -2,
  /** A contract party and one whose dealings with it bear on the contract. */
  counterpart: 0.5,
  /** An authority looks at both parties, or at deals of their kind. */
  authority: 1.5,
  /** Goods of a contract party are sold by somebody else. */
  resale: 4,
  /** An event of the profile, whoever does it. */
  event: 0.5,
  /** An event between the contract parties. */
  'event-between': 2.5,
  /** An event between a contract party and a counterpart. */
  'event-counterpart': 2,
  /** An event at one contract party that concerns the other. */
  'event-company': 3,
  /** An event, in the summary. */
  'event-below': 0.3,
  /** A party tells of an event of its own in the summary, whatever its title says. */
  'event-told': 1,
  /** Words of the contract in the title. */
  vocabulary: 1.5,
  /** Words of the contract in the summary. */
  'vocabulary-below': 0.5,
  /** An amount with a contract party. */
  amount: 0.3,
  /** Put the way official announcements are. */
  announcement: 0.5,
  /** A party, a court or a regulator speaks itself. */
  primary: 0.4,
  /** An aggregator relays it. */
  tertiary: -0.3,
  /** Several publishers report an event. */
  publishers: 1,
  /** One contract party deals with somebody else. */
  outsider: -0.7,
  /** What the profile says articles may be instead, in the title. */
  against: -2,
  /** The same in the summary. */
  'against-below': -0.7,
  /** Products in the title. */
  products: -1,
  /** A question, a list, a view in the first person. */
  question: -0.7,
  /** From a feed that the profile trusts less. */
  'noisy-feed': -1,
} as const satisfies Record<string, number>;

export type Feature = keyof typeof FEATURE_PRIORS;

/** All features, in order. */
export const FEATURES = Object.keys(FEATURE_PRIORS) as Feature[];

/** How far a feature applies, from 0 to 1 and in places 1.5, and why, in words for editors. */
export interface FeatureValue {
  feature: Feature;
  value: number;
  text: string;
}
