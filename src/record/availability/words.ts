import { countOf, listOf } from '../shared/text.ts';
import type { Lead, NoLead } from './lead.ts';
import type { Channel, Offer } from './schema.ts';
import { STAGE_LABELS, STANDING_REMARKS } from './vocabulary.ts';

/** The name of a channel where room is scarce. */
export function shortName({ name, short }: Channel): string {
  return short ?? name;
}

/** The stage of an offer, and that it is only reported where it is: `preview, reported`. */
export function stageInWords({ stage, standing }: Pick<Offer, 'stage' | 'standing'>): string {
  const remark = STANDING_REMARKS[standing];
  return remark ? `${STAGE_LABELS[stage]}, ${remark}` : STAGE_LABELS[stage];
}

/** What a note says besides the sentence that stands in most of them; null if nothing. */
export function ownNote({ note }: Pick<Offer, 'note'>, repeated: string | undefined): string | null {
  const own = repeated ? (note ?? '').replace(repeated, '').trim() : (note ?? '');
  return own === '' ? null : own;
}

/** A lead in days, seen from the first channel: `4 days`, `same day`, `2 days behind`, `61 to 91 days`. */
export function leadInWords({ least, most }: Pick<Lead, 'least' | 'most'>): string {
  if (least === most) return daysInWords(least);
  if (least >= 0) return `${least} to ${countOf(most, 'day')}`;
  if (most <= 0) return `${-most} to ${countOf(-least, 'day')} behind`;
  return `${countOf(-least, 'day')} behind to ${countOf(most, 'day')} ahead`;
}

/** Why no lead is counted, in a few words for a cell. */
export const NO_LEAD_LABELS: Record<NoLead, string> = {
  'no-entry': '–',
  'no-general-availability': 'stages differ',
  'no-day': 'no day known',
};

/** What was counted, the same lead once: `3 days (A) and 4 days (B, C and D)`. */
export function summariseLeads(leads: readonly Lead[]): string {
  const shortestFirst = leads.toSorted((a, b) => a.least - b.least || a.most - b.most);
  const groups = Map.groupBy(shortestFirst, leadInWords);
  return listOf(
    [...groups].map(([words, same]) => `${words} (${listOf(same.map(({ model }) => model.name))})`),
  );
}

function daysInWords(days: number): string {
  if (days === 0) return 'same day';
  return days > 0 ? countOf(days, 'day') : `${countOf(-days, 'day')} behind`;
}
