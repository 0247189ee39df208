import { listOf } from '../shared/text.ts';
import type { Day } from '../shared/when.ts';
import type { ModelOffers } from './fold.ts';
import { isSince, leadOf, type Lead } from './lead.ts';
import type { Availability, Channel, LeadPair, Model } from './schema.ts';
import { leadInWords, NO_LEAD_LABELS } from './words.ts';

/** What was seen of two channels since a clause on them came into force. An observation, never the clause. */
export interface Practice {
  first: Channel;
  second: Channel;
  /** First day of the clause. */
  since: Day;
  /** The leads of which both days lie in that time. */
  leads: Lead[];
  /** The other models on record with both channels, by why no lead is counted. */
  uncounted: { why: string; models: Model[] }[];
}

/** The practice of a pair; null if one of its channels is not declared. */
export function practiceSince(
  { channels }: Pick<Availability, 'channels'>,
  models: readonly ModelOffers[],
  { pair, since }: { pair: LeadPair; since: Day },
): Practice | null {
  const [first, second] = [pair.first, pair.second].map((id) =>
    channels.find((channel) => channel.id === id),
  );
  if (!first || !second) return null;
  const onBoth = models.filter(({ cells }) => cells.has(first.id) && cells.has(second.id));
  const judged = onBoth.map((one) => ({ model: one.model, lead: leadOf(one, pair) }));
  const counted = judged.flatMap(({ lead }) => (typeof lead === 'object' ? lead : []));
  const leads = counted.filter((lead) => isSince(lead, since));
  const others = judged.filter(({ lead }) => typeof lead !== 'object' || !leads.includes(lead));
  const reasons = Map.groupBy(others, ({ lead }) =>
    typeof lead === 'object' ? `${leadInWords(lead)}, ${BEFORE}` : NO_LEAD_LABELS[lead],
  );
  return {
    first,
    second,
    since,
    leads,
    uncounted: [...reasons].map(([why, same]) => ({ why, models: same.map(({ model }) => model) })),
  };
}

/** What is said of a lead that is not counted under a clause, since one of its days lies before it. */
export const BEFORE = 'but one day lies before the clause';

/** What could not be counted, in words: `stages differ (A and B); no day known (C)`. */
export function uncountedInWords({ uncounted }: Pick<Practice, 'uncounted'>): string {
  return uncounted.map(({ why, models }) => `${why} (${listOf(models.map(({ name }) => name))})`).join('; ');
}
