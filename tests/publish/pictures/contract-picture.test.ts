import { describe, expect, test } from 'vitest';
import type { Bar } from '#publish/pictures/bar.ts';
import { drawContract } from '#publish/pictures/contract-picture.ts';
import { PICTURE } from '#publish/pictures/measures.ts';
import { dayAfter, type Day } from '#record/shared/when.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import { day, makeRecordedChange, makeTerm, when } from '../../support/builders.ts';
import { ledgerOf, readThisRecord } from '../../support/this-record.ts';

const TODAY = PICTURE.width - PICTURE.future;
const ids = ['price', 'seat', 'cloud'];
const terms = ids.map((id) => makeTerm({ id, label: `The ${id}` }));

const set = (term: string, from: string, fields: Partial<RecordedChange> = {}) =>
  makeRecordedChange({ term, from, entry: `${term}-${from}`, ...fields });

const draw = (changes: RecordedChange[], today = '2024-06-30', days: string[] = []) =>
  drawContract(foldLedger(terms, changes), day(today), days.map(when));

const barsOf = (changes: RecordedChange[], today?: string): Bar[] => draw(changes, today).rows[0]!.bars;

const rightOf = ({ x, width }: Bar) => x + width;

/** What must hold of every drawing; places are rounded to a tenth. */
function expectReadable(picture: ReturnType<typeof drawContract>): void {
  for (const { bars, y } of picture.rows) {
    expect(y + PICTURE.bar).toBeLessThan(picture.height);
    for (const bar of bars) {
      expect(bar.x, bar.text).toBeGreaterThanOrEqual(PICTURE.labels);
      expect(rightOf(bar), bar.text).toBeLessThanOrEqual(picture.width + 0.2);
      expect(bar.label.length * PICTURE.character, bar.text).toBeLessThanOrEqual(bar.width);
    }
    const overlaps = bars.slice(1).filter((bar, place) => bar.x < rightOf(bars[place]!));
    expect(overlaps).toEqual([]);
  }
}

describe('drawContract', () => {
  test('keeps the bars of every term within the drawing, in order and apart, labels within their bars', () => {
    const changes = ids.flatMap((id) => [
      set(id, '2019-07-22', { value: 'Exclusive for all there is to be had' }),
      set(id, '2021', { value: 'Exclusive, with an exception' }),
      set(id, '2022-11', { value: 'Open' }),
      set(id, '2024-06-01', { value: 'Open, through the year 2030', until: when('2030') }),
    ]);
    const picture = draw(changes);
    expect(picture.rows.map(({ bars }) => bars.length)).toEqual([4, 4, 4]);
    expectReadable(picture);
  });

  test('draws this record readably', async () => {
    const record = await readThisRecord();
    const picture = drawContract(ledgerOf(record), record.site.completeTo, []);
    expect(picture.rows.length).toBe(record.terms.length);
    expectReadable(picture);
  });

  test('puts the terms in rows, in their order', () => {
    const rows = draw([set('price', '2020')]).rows;
    expect(rows.map(({ term }) => term.id)).toEqual(ids);
    expect(rows.map(({ y }) => y)).toEqual([0, 1, 2].map((place) => PICTURE.top + place * PICTURE.pitch));
  });

  test('draws the leading aspect only', () => {
    const aspects = ['rate', 'cap'].map((id) => ({ id, label: id, before: { value: 'Unknown' } }));
    const term = makeTerm({ id: 'price', aspects });
    const changes = ['rate', 'cap'].map((aspect) => set('price', '2020', { aspect, value: aspect }));
    const [row] = drawContract(foldLedger([term], changes), day('2024-06-30'), []).rows;
    expect(row?.bars.map(({ text }) => text)).toEqual(['A term: rate, from 2020. Stated.']);
  });

  test('lets a value run to the one that takes its place', () => {
    const [first, second] = barsOf([set('price', '2020-01-01'), set('price', '2022-01-01')]);
    expect(rightOf(first!)).toBeCloseTo(second!.x - 2, 0);
    expect([first!.open, second!.open]).toEqual([false, true]);
  });

  test('lets an open value run to today', () => {
    const [bar] = barsOf([set('price', '2020')]);
    expect(bar).toMatchObject({ x: PICTURE.labels, open: true });
    expect(rightOf(bar!)).toBeCloseTo(TODAY - 2);
  });

  test('lets a value with an end of its own run into the future', () => {
    const [near, far] = ['2025', '2030'].map(
      (until) => barsOf([set('price', '2020', { until: when(until) })])[0]!,
    );
    expect(far!.open).toBe(false);
    expect(rightOf(far!)).toBeCloseTo(PICTURE.width - 2);
    const both = draw([
      set('price', '2020', { until: when('2025') }),
      set('seat', '2020', { until: when('2030') }),
    ]);
    expect(rightOf(both.rows[0]!.bars[0]!)).toBeLessThan(rightOf(near!));
    expect(rightOf(both.rows[0]!.bars[0]!)).toBeGreaterThan(TODAY);
  });

  test('ends a value that ran out where it did', () => {
    const bars = barsOf([set('price', '2020', { until: when('2022') })]);
    expect(bars.map(({ form, open }) => [form, open])).toEqual([
      ['stated', false],
      ['none', false],
    ]);
    expect(rightOf(bars[0]!)).toBeCloseTo(bars[1]!.x - 2, 0);
  });

  test('never shows a nothing as going on', () => {
    const bars = barsOf([set('price', '2020'), set('price', '2022', { effect: 'end' })]);
    expect(bars.map(({ form, open }) => [form, open])).toEqual([
      ['stated', false],
      ['none', false],
    ]);
  });

  test('begins a value known to the year with the year', () => {
    const year = barsOf([set('price', '2020'), set('price', '2022')])[1]!;
    const firstDay = barsOf([set('price', '2020'), set('price', '2022-01-01')])[1]!;
    expect(year.x).toBe(firstDay.x);
  });

  test('leaves out what begins after today', () => {
    expect(barsOf([set('price', '2020'), set('price', '2024-07-01')])).toHaveLength(1);
  });

  test.each([
    ['a value that held before, since when is known', { standing: 'reported', from: '2019' }, 1],
    ['a nothing', { standing: 'none', from: '2019' }, 0],
    ['a value whose beginning is not known', { standing: 'reported' }, 0],
  ] as const)('of what held before the record draws %s: %#', (_, before, count) => {
    const aspects = [{ id: 'clause', label: 'Clause', before: { value: 'Before', ...before } }];
    const ledger = foldLedger([makeTerm({ aspects })], []);
    expect(drawContract(ledger, day('2024-06-30'), []).rows[0]!.bars).toHaveLength(count);
  });

  test('says in words what a bar shows, and names its entry', () => {
    const [bar] = barsOf([
      set('price', '2020-05-01', {
        value: 'Half',
        until: when('2030'),
        standing: 'reported',
        entry: 'a-deal',
      }),
    ]);
    expect(bar).toMatchObject({
      text: 'The price: Half, from 1 May 2020 through 2030. Reported.',
      entry: 'a-deal',
      form: 'reported',
    });
  });

  test('labels a bar with the short value where there is one, and tells the whole of it', () => {
    const [bar] = barsOf([set('price', '2020', { value: 'Half of all there is', short: 'A half' })]);
    const text = 'The price: A half – Half of all there is, from 2020. Stated.';
    expect(bar).toMatchObject({ label: 'A half', text });
  });

  test('shortens a label to its bar and leaves it out where hardly a word fits', () => {
    const value = 'Exclusive for all there is to be had, and for as long as anyone can think of now';
    const close = Array.from({ length: 40 }).reduce<Day[]>(
      (days) => [...days, dayAfter(days.at(-1)!)],
      [day('2020-01-01')],
    );
    const bars = barsOf(
      [...close, '2021-01-01'].map((from) => set('price', from, { value: value.slice(0, 60) })),
    );
    expect(bars[0]!.label).toBe('');
    expect(bars.at(-1)!.label).not.toBe('');
    const [short] = barsOf([
      set('price', '2020-01-01', { value: value.slice(0, 60) }),
      set('price', '2020-09-01'),
      set('price', '2022'),
    ]);
    expect(short!.label).toMatch(/^Exclusive.*…$/);
  });

  test('marks today and the days asked for, at the bars that begin on them', () => {
    const picture = draw([set('price', '2020'), set('price', '2022-03-01')], '2024-06-30', ['2022-03-01']);
    expect(picture.lines.map(({ day: marked }) => marked)).toEqual(['2022-03-01']);
    expect(picture.lines[0]!.x).toBeCloseTo(picture.rows[0]!.bars[1]!.x, 0);
    expect(picture.today).toBe(TODAY);
  });

  test('knows the value of today, with what was said by then', () => {
    const picture = draw([
      set('price', '2020', { value: 'Old' }),
      set('price', '2024-07-01', { value: 'New' }),
    ]);
    expect(picture.rows[0]!.now.value).toBe('Old');
  });
});
