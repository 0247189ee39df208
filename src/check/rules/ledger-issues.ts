import { BEGINS_PERIOD, SETS_VALUE } from '#record/shared/vocabulary.ts';
import { compareWhen, firstDayOf, isDay, lastDayOf } from '#record/shared/when.ts';
import { inOrder } from '#record/terms/ledger.ts';
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
      const own = inOrder(byAspect.get(`${term.id} ${aspect.id}`) ?? []);
      return [
        ...overlappingStartIssues(own),
        ...followsIssues(own),
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

/**
 * Values that may start on one day, dates taken as the spans they stand for: nothing says which of 2005 and 2005-01 holds
 * in the end. Reported at the later entry, the one to look at first.
 */
function overlappingStartIssues(changes: readonly LocatedChange[]): Issue[] {
  const values = valuesAmong(changes).toSorted(byAnnouncement);
  return values.flatMap((change, place) => {
    const other = values.slice(0, place).find((earlier) => isOpen(earlier, change));
    if (!other) return [];
    return [
      errorAt(placeIn(change.yaml, `${change.field}.from`), {
        rule: 'two-values-one-day',
        message: `${aspectName(change)} has another value from ${other.from}: ${whereabouts(other, change)}${other.from === change.from ? '' : `; from ${change.from} may be before or after it`}.`,
        fix:
          other.from === change.from
            ? 'Keep one, or write the other as "clarify" or for another aspect.'
            : `Make the dates more exact, or write "follows: ${other.entry}" here if this value came after that one, and the other way round there.`,
      }),
    ];
  });
}

/** Whether two values may start on one day, and neither says that it came after the other. */
function isOpen(one: LocatedChange, other: LocatedChange): boolean {
  const mayMeet =
    firstDayOf(one.from) <= lastDayOf(other.from) && firstDayOf(other.from) <= lastDayOf(one.from);
  const isSaid = one.follows === other.entry || other.follows === one.entry;
  return mayMeet && !(isSaid && !(isDay(one.from) && isDay(other.from)));
}

/** What a value came after has to be another value of its aspect. */
function followsIssues(changes: readonly LocatedChange[]): Issue[] {
  return changes.flatMap((change) => {
    const { follows } = change;
    if (follows === undefined) return [];
    if (changes.some(({ entry }) => entry === follows && entry !== change.entry)) return [];
    return [
      errorAt(placeIn(change.yaml, `${change.field}.follows`), {
        rule: 'unknown-entry',
        message: `The entry ${quoted(follows)} sets no value of ${aspectName(change)}.`,
        fix: 'Name the entry whose value this one came after, or delete the field.',
      }),
    ];
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
  if (!first || !before.from || firstDayOf(before.from) <= lastDayOf(first.from)) return [];
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
