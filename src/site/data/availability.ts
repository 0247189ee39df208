import { evidenceOf, type Evidence } from '#record/availability/evidence.ts';
import { foldOffers, type ModelOffers } from '#record/availability/fold.ts';
import { practiceSince, type Practice } from '#record/availability/practice.ts';
import type { Availability, LeadPair, Offer } from '#record/availability/schema.ts';
import { IN_FORCE } from '#record/shared/vocabulary.ts';
import { firstDayOf } from '#record/shared/when.ts';
import { RECORDED, periodOn, type ValuePeriod } from '#record/terms/value-period.ts';
import type { Term } from '#record/terms/schema.ts';
import { titleOf } from '#record/source/title.ts';
import { getRecord, type PublishedRecord } from './record.ts';

/** What was seen of a term that says which channel comes first, beside the value it has. */
export interface TermPractice extends Practice {
  term: Term;
  value: ValuePeriod;
}

/** What is on offer, folded; null if the record has no availability. */
export async function getAvailability(): Promise<{
  availability: Availability;
  models: ModelOffers[];
  /** Of the pairs that have a term, the leading one first. */
  practices: TermPractice[];
  /** Where a reader sees what each offer rests on. */
  evidence: ReadonlyMap<Offer, Evidence>;
} | null> {
  const { availability, ledger, site, support, sources } = await getRecord();
  if (!availability) return null;
  const models = foldOffers(availability);
  const practices = availability.leads.flatMap(
    (pair) => practiceOf(pair, { availability, models, ledger, site }) ?? [],
  );
  const titles = new Map([...sources].map(([id, source]) => [id, titleOf(source)]));
  const evidence = evidenceOf(availability, { support, titles });
  return { availability, models, practices, evidence };
}

interface Known extends Pick<PublishedRecord, 'ledger' | 'site'> {
  availability: Availability;
  models: readonly ModelOffers[];
}

/** Null if the pair has no term, or nothing that an entry recorded is in force of it. */
function practiceOf(pair: LeadPair, { availability, models, ledger, site }: Known): TermPractice | null {
  const history = ledger.find(({ term }) => term.id === pair.term);
  if (!history) return null;
  const value = periodOn(history.aspects[0]?.periods ?? [], site.completeTo);
  if (!value.from || !RECORDED[value.origin] || !IN_FORCE[value.standing]) return null;
  const practice = practiceSince(availability, models, { pair, since: firstDayOf(value.from) });
  return practice && { ...practice, term: history.term, value };
}
