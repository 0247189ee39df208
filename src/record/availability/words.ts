import { countOf, listOf } from '../shared/text.ts';
import { formatWhen } from '../shared/format-when.ts';
import type { When } from '../shared/when.ts';
import type { Lead, NoLead } from './lead.ts';
import type { Channel, Offer } from './schema.ts';
import { DOUBT_REMARKS, IS_LATEST_DAY, STAGE_LABELS, STANDING_REMARKS } from './vocabulary.ts';

/** The name of a channel where room is scarce. */
export function shortName({ name, short }: Channel): string {
  return short ?? name;
}

/** The stage of an offer, and what keeps it from being certain: `preview, reported`, `withdrawn, as scheduled`. */
export function stageInWords(offer: Certainty & Pick<Offer, 'stage'>): string {
  return withRemark(STAGE_LABELS[offer.stage], remarkOn(offer));
}

/** The word before a day that is only the latest possible one: `by` 5 September; null if the day can be taken as it is. */
export function wordBeforeDay({ doubt }: Pick<Offer, 'doubt'>): 'by' | null {
  return doubt && IS_LATEST_DAY[doubt] ? 'by' : null;
}

/** The day of an offer in a text: `5 September 2026`, `by 5 September 2026`. */
export function dayInWords(
  { from, doubt }: Pick<Offer, 'doubt'> & { from: When },
  format = formatWhen,
): string {
  return [wordBeforeDay({ doubt }), format(from)].filter(Boolean).join(' ');
}

type Certainty = Pick<Offer, 'standing'> & Partial<Pick<Offer, 'doubt'>>;

/** A doubt says more than that something is reported. */
function remarkOn({ standing, doubt }: Certainty): string | null {
  return (doubt && DOUBT_REMARKS[doubt]) ?? STANDING_REMARKS[standing];
}

function withRemark(words: string, remark: string | null): string {
  return remark ? `${words}, ${remark}` : words;
}

/** What a note says besides the sentence that stands in most of them; null if nothing. */
export function ownNote({ note }: Pick<Offer, 'note'>, repeated: string | undefined): string | null {
  const own = repeated ? (note ?? '').replace(repeated, '').trim() : (note ?? '');
  return own === '' ? null : own;
}

/** A lead as it may be quoted alone: `4 days`, `at least 3 days, reported`. */
export function leadInWords(lead: Lead): string {
  return withRemark(leadInDays(lead), leadRemark(lead));
}

/** What keeps a lead from being certain: the doubt about one of its days, else that one of them is reported; null if nothing. */
export function leadRemark({ first, second }: Pick<Lead, 'first' | 'second'>): string | null {
  const doubtful = [first, second].find(({ doubt }) => doubt && DOUBT_REMARKS[doubt]);
  const reported = [first, second].find(({ standing }) => STANDING_REMARKS[standing]);
  const weaker = doubtful ?? reported;
  return weaker ? remarkOn(weaker) : null;
}

/** A lead in days, seen from the first channel: `4 days`, `same day`, `2 days behind`, `61 to 91 days`, `at least 3 days`. */
export function leadInDays({ least, most }: Pick<Lead, 'least' | 'most'>): string {
  if (most === null) return leastInWords(least ?? 0);
  if (least === null) return mostInWords(most);
  if (least === most) return daysInWords(least);
  if (least >= 0) return `${least} to ${countOf(most, 'day')}`;
  if (most <= 0) return `${-most} to ${countOf(-least, 'day')} behind`;
  return `${countOf(-least, 'day')} behind to ${countOf(most, 'day')} ahead`;
}

function leastInWords(least: number): string {
  if (least === 0) return 'same day or ahead';
  return least > 0 ? `at least ${daysInWords(least)}` : `at most ${daysInWords(least)}`;
}

function mostInWords(most: number): string {
  if (most === 0) return 'same day or behind';
  return most > 0 ? `at most ${daysInWords(most)}` : `at least ${daysInWords(most)}`;
}

/** Why no lead is counted, in a few words for a cell. */
export const NO_LEAD_LABELS: Record<NoLead, string> = {
  'no-entry': '–',
  'no-general-availability': 'stages differ',
  'no-day': 'no day known',
};

/** What was counted, the same lead once: `3 days (A) and 4 days (B, C and D)`. */
export function summariseLeads(leads: readonly Lead[]): string {
  const shortestFirst = leads.toSorted((a, b) => shortest(a) - shortest(b) || longest(a) - longest(b));
  const groups = Map.groupBy(shortestFirst, leadInWords);
  return listOf(
    [...groups].map(([words, same]) => `${words} (${listOf(same.map(({ model }) => model.name))})`),
  );
}

function shortest({ least }: Lead): number {
  return least ?? -Infinity;
}

function longest({ most }: Lead): number {
  return most ?? Infinity;
}

function daysInWords(days: number): string {
  if (days === 0) return 'same day';
  return days > 0 ? countOf(days, 'day') : `${countOf(-days, 'day')} behind`;
}
