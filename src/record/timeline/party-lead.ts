import type { Entry } from '../entry/entry.ts';
import type { When } from '../shared/when.ts';
import type { Site } from '../site/schema.ts';
import { firstComparison } from '../terms/compare.ts';
import { effectsBetween, effectsOf, type EffectOnAspect } from '../terms/effects.ts';
import type { TermHistory } from '../terms/ledger.ts';

/** What a party's page leads with: what changed for it, as far as the record says. */
export type PartyLead =
  | { kind: 'comparison'; before: When; after: When; effects: EffectOnAspect[] }
  | { kind: 'entries'; changes: { entry: Entry; effects: EffectOnAspect[] }[] }
  | { kind: 'milestones'; entries: Entry[] };

/**
 * For a party of the contract, what the comparison shown first moved; for another, or before any change, what the entries that
 * name it changed in the contract, or, where they changed nothing, its key entries.
 */
export function partyLead(
  party: string,
  record: {
    site: Pick<Site, 'contractParties' | 'comparison' | 'completeTo'>;
    timeline: readonly Entry[];
    ledger: readonly TermHistory[];
    changeDays: readonly When[];
  },
): PartyLead {
  const { site, timeline, ledger, changeDays } = record;
  const first = site.contractParties.includes(party) ? firstComparison(changeDays, site) : null;
  if (first)
    return { kind: 'comparison', ...first, effects: effectsBetween(ledger, first.before, first.after) };
  const own = timeline.filter(({ parties }) => parties.includes(party));
  const changes = own
    .map((entry) => ({ entry, effects: effectsOf(ledger, entry.slug) }))
    .filter(({ effects }) => effects.length > 0);
  if (changes.length > 0) return { kind: 'entries', changes };
  return { kind: 'milestones', entries: own.filter(({ key }) => key) };
}
