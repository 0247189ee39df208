import { describe, expect, test } from 'vitest';
import { compareWhen, dayAfter, firstDayOf, lastDayOf, type Day, type When } from '#record/shared/when.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { periodOn, type RecordedChange, type ValuePeriod } from '#record/terms/value-period.ts';
import { day, makeRecordedChange, makeTerm, when } from '../../support/builders.ts';
import { makeRandom, type Random } from '../../support/random.ts';

const SEEDS = Array.from({ length: 40 }, (_, seed) => seed);
const ASPECTS = ['rate', 'cap'];
const EFFECTS = ['set', 'set', 'clarify', 'end'] as const;
const terms = [makeTerm({ aspects: ASPECTS.map((id) => ({ id, label: id, before: { value: 'Unknown' } })) })];
const days = daysFrom(day('2019-11-01'), day('2024-02-29'));

describe.each(SEEDS)('a ledger of random changes, seed %i', (seed) => {
  const random = makeRandom(seed);
  const changes = Array.from({ length: random.below(14) }, (_, n) => randomChange(random, n));
  const ledger = foldLedger(terms, changes);
  const histories = ledger.flatMap(({ aspects }) => aspects.map(({ periods }) => periods));

  test('every day has exactly one period per aspect', () => {
    for (const periods of histories) {
      expect(days.filter((today) => periods.filter((period) => covers(period, today)).length !== 1)).toEqual(
        [],
      );
    }
  });

  test('every day is served the period that covers it', () => {
    for (const periods of histories) {
      expect(days.filter((today) => !covers(periodOn(periods, today), today))).toEqual([]);
    }
  });

  test('periods are ordered and follow each other without gaps', () => {
    for (const periods of histories) {
      periods.slice(1).forEach((period, n) => {
        const before = periods[n]!;
        const start = firstDayOf(period.from!);
        expect(compareWhen(before.from ?? when('2000'), period.from!)).toBeLessThanOrEqual(0);
        expect(before.replacedFrom ?? dayAfter(lastDayOf(before.until!)), start).toBe(period.from);
      });
    }
  });

  test('every change is kept, in the period of its own aspect', () => {
    const kept = histories.flatMap((periods) =>
      periods.flatMap(({ origin, entry, clarifications }) => [
        ...(origin === 'set' || origin === 'end' ? [entry] : []),
        ...clarifications.map((clarification) => clarification.entry),
      ]),
    );
    expect(kept.toSorted()).toEqual(changes.map(({ entry }) => entry).toSorted());
  });

  test('the order of reading does not matter', () => {
    expect(foldLedger(terms, random.shuffled(changes))).toEqual(ledger);
  });
});

/** The rule in its own words: from its start, through its last day, up to what takes its place. */
function covers({ from, until, replacedFrom }: ValuePeriod, today: Day): boolean {
  return (
    (from === null || firstDayOf(from) <= today) &&
    (until === null || today <= lastDayOf(until)) &&
    (replacedFrom === null || today < firstDayOf(replacedFrom))
  );
}

function randomChange(random: Random, n: number): RecordedChange {
  const from = randomWhen(random);
  const until = random.below(3) === 0 ? laterOf(from, randomWhen(random)) : null;
  const [aspect, effect] = [random.oneOf(ASPECTS), random.oneOf(EFFECTS)];
  return makeRecordedChange({ aspect, effect, from, until, value: `Value ${n}`, entry: `entry-${n}` });
}

/** Few months and days, so that changes often meet. */
function randomWhen(random: Random): When {
  const day = `${2020 + random.below(4)}-0${1 + random.below(3)}-${random.oneOf(['01', '02', '15', '28'])}`;
  return when(day.slice(0, random.oneOf([4, 7, 10, 10, 10])));
}

function laterOf(a: When, b: When): When {
  return lastDayOf(b) >= firstDayOf(a) ? b : a;
}

function daysFrom(first: Day, last: Day): Day[] {
  const found = [first];
  for (let next = first; next < last;) found.push((next = dayAfter(next)));
  return found;
}
