import { IN_FORCE, type DisplayStanding } from '#record/shared/vocabulary.ts';
import { shorten } from '#record/shared/text.ts';
import type { Term } from '#record/terms/schema.ts';
import type { Clarification, ValuePeriod } from '#record/terms/value-period.ts';
import { spanText, wordsFor } from '#record/terms/value-words.ts';
import { PICTURE, round } from './measures.ts';
import type { TimeScale } from './scale.ts';

/** One value, drawn. */
export interface Bar {
  x: number;
  width: number;
  form: DisplayStanding;
  /** The value as far as it fits into the bar; empty where nothing does. */
  label: string;
  /** The whole of it in words. */
  text: string;
  /** Slug of the entry that set it. */
  entry: string | null;
  /** Whether it goes on beyond the day the record is complete to. */
  open: boolean;
}

/** Draws a value from its beginning to the next one, to its own end or to today. */
export function barOf(term: Term, period: ValuePeriod, scale: TimeScale): Bar {
  const end = period.replacedFrom ?? null;
  const open = end === null && period.until === null;
  const x = period.from ? scale.at(period.from) : PICTURE.labels;
  const right = end
    ? scale.at(end)
    : period.until
      ? scale.endOf(period.until)
      : PICTURE.width - PICTURE.future;
  const width = Math.max(3, right - x - 2);
  return {
    x: round(x),
    width: round(width),
    form: period.standing,
    label: labelFor(period.short ?? period.value, width),
    text: describe(term.label, { ...period, value: wholeValue(period) }),
    entry: period.entry,
    open: open && IN_FORCE[period.standing],
  };
}

/** A value in words: `The price: Half, from 1 May 2020 through 2030. Reported.` */
export function describe(name: string, value: ValuePeriod | Clarification): string {
  const words = wordsFor(value);
  return `${name}: ${[value.value, spanText(words)].filter(Boolean).join(', ')}. ${words.label}.`;
}

/** What the bar shows is part of what it is called (WCAG 2.5.3), so the short value comes along. */
function wholeValue({ value, short }: ValuePeriod): string {
  return short && !value.includes(short) ? `${short} – ${value}` : value;
}

function labelFor(value: string, width: number): string {
  const fits = Math.floor((width - 12) / PICTURE.character);
  return fits < 5 ? '' : shorten(value, fits);
}
