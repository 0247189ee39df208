import { BEGINS_PERIOD, SETS_VALUE } from '#record/shared/vocabulary.ts';
import { compareWhen, firstDayOf, lastDayOf } from '#record/shared/when.ts';
import { compareChanges } from '#record/terms/ledger.ts';
import type { Aspect } from '#record/terms/schema.ts';
import type { ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { mentionedByUnreadableChanges } from './mentions.ts';
import { nothingInForceIssues } from './nothing-in-force.ts';
import { aspectName, type LocatedChange } from './located-change.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** Changes from which no ledger can be computed: two values at once, or none where one is needed. */
export function ledgerIssues(folder: ContentFolder): Issue[] {
  const changes = folder.entries.flatMap((entry) => entry.changes);
  const byAspect = Map.groupBy(changes, ({ term, aspect }) => `${term} ${aspect}`);
  const mayMention = mentionedByUnreadableChanges(folder);
  const ofAspects = folder.readableTerms.flatMap((term) =>
    term.aspects.flatMap((aspect) => {
      const own = (byAspect.get(`${term.id} ${aspect.id}`) ?? []).toSorted(compareChanges);
      return [
        ...sameDayIssues(own),
        ...overlapIssues(own),
        ...beforeIssues(aspect, own),
        ...(mayMention(term.id) ? [] : nothingInForceIssues(aspect, own)),
      ];
    }),
  );
  return [...changes.flatMap(untilIssues), ...ofAspects];
}

function untilIssues({ yaml, field, effect, from, until }: LocatedChange): Issue[] {
  if (until === null) return [];
  const place = placeIn(yaml, `${field}.until`);
  if (!SETS_VALUE[effect]) {
    const message = `${quoted(effect)} starts no value, so there is nothing that could run until ${until}.`;
    return [
      errorAt(place, {
        rule: 'until-without-value',
        message,
        fix: 'Delete "until", or write it where the value is set.',
      }),
    ];
  }
  if (lastDayOf(until) >= firstDayOf(from)) return [];
  const message = `The value would end (${until}) before it starts (${from}).`;
  return [errorAt(place, { rule: 'until-before-from', message, fix: 'Correct one of the two dates.' })];
}

/** Reported at the later entry, the one to look at first. */
function sameDayIssues(changes: readonly LocatedChange[]): Issue[] {
  const groups = Map.groupBy(valuesAmong(changes), ({ from }) => from);
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted(byAnnouncement);
    return others.map((change) =>
      errorAt(placeIn(change.yaml, `${change.field}.from`), {
        rule: 'two-values-one-day',
        message: `${aspectName(change)} has another value from ${change.from}: ${first ? whereabouts(first, change) : ''}.`,
        fix: 'Keep one, or write the other as "clarify" or for another aspect.',
      }),
    );
  });
}

function overlapIssues(changes: readonly LocatedChange[]): Issue[] {
  const values = valuesAmong(changes);
  return values.flatMap((change, index) => {
    const next = values[index + 1];
    if (!next || !change.until || !SETS_VALUE[change.effect] || next.from === change.from) return [];
    if (lastDayOf(change.until) < firstDayOf(next.from)) return [];
    return [
      errorAt(placeIn(change.yaml, `${change.field}.until`), {
        rule: 'overlapping-values',
        message: `${aspectName(change)} runs until ${change.until}, but takes another value from ${next.from}: ${whereabouts(next, change)}.`,
        fix: 'End it earlier, or leave "until" out: a value ends where the next one starts.',
      }),
    ];
  });
}

function beforeIssues({ before }: Aspect, changes: readonly LocatedChange[]): Issue[] {
  const [first] = valuesAmong(changes);
  if (!first || !before.from || compareWhen(before.from, first.from) <= 0) return [];
  return [
    errorAt(placeIn(first.yaml, `${first.field}.from`), {
      rule: 'before-record',
      message: `${aspectName(first)} changes on ${first.from}, before ${before.from}, the day from which terms.yaml has it.`,
      fix: 'Correct the date here or "before.from" in terms.yaml.',
    }),
  ];
}

function valuesAmong(changes: readonly LocatedChange[]): LocatedChange[] {
  return changes.filter(({ effect }) => BEGINS_PERIOD[effect]);
}

function byAnnouncement(a: LocatedChange, b: LocatedChange): number {
  return (
    compareWhen(a.announced ?? a.from, b.announced ?? b.from) ||
    (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0)
  );
}

function whereabouts(other: LocatedChange, seenFrom: LocatedChange): string {
  return other.yaml === seenFrom.yaml
    ? `${other.field} of this entry`
    : `${other.field} of ${other.yaml.file}`;
}
