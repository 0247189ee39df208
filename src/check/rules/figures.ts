import type { Figure } from '#record/entry/schema.ts';
import { UNIT_BOUNDS } from '#record/figures/schema.ts';
import { DISCLOSED } from '#record/shared/vocabulary.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentFolder } from './folder.ts';
import { errorAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** Figures whose numbers do not fit each other, their standing or their unit. */
export function figureIssues({ entries, figures }: ContentFolder): Issue[] {
  const inPercent = new Set(
    figures?.fitted?.series.filter(({ unit }) => UNIT_BOUNDS[unit] === 100).map(({ id }) => id),
  );
  return entries.flatMap((entry) => numberIssues(entry, inPercent));
}

function numberIssues({ entry, sheet }: EntryFile, inPercent: ReadonlySet<string>): Issue[] {
  if (!entry || !sheet) return [];
  return entry.figures.flatMap((figure, index) =>
    [...faultsOf(figure), ...(inPercent.has(figure.series) ? percentFaults(figure) : [])].map(
      ([field, finding]) => errorAt(placeIn(sheet, `figures[${index}].${field}`), finding),
    ),
  );
}

type Fault = [field: string, finding: Finding];

function faultsOf({ amount, low, high, conditional, standing }: Figure): Fault[] {
  if (amount === undefined) {
    const numbers = [low, high, conditional || undefined].filter((number) => number !== undefined);
    return !DISCLOSED[standing] && numbers.length === 0 ? [] : [['amount', MISSING_AMOUNT]];
  }
  const faults: Fault[] = [];
  if (!DISCLOSED[standing]) faults.push(['amount', KNOWN_AMOUNT]);
  if (low !== undefined && low > amount) faults.push(['low', outOfRange('low', 'above')]);
  if (high !== undefined && high < amount) faults.push(['high', outOfRange('high', 'below')]);
  if (conditional > amount) faults.push(['conditional', CONDITIONAL]);
  return faults;
}

function percentFaults({ amount = 0, high = amount }: Figure): Fault[] {
  return high > 100 ? [[amount > 100 ? 'amount' : 'high', OVER_100]] : [];
}

const MISSING_AMOUNT: Finding = {
  rule: 'figure-amount',
  message: 'The figure has no amount.',
  fix: 'Write it; where nobody has disclosed it, write standing "not-disclosed" and no numbers at all.',
};
const KNOWN_AMOUNT: Finding = {
  rule: 'figure-amount',
  message: 'The figure is "not-disclosed" but has an amount.',
  fix: 'Write on what the amount rests: "stated", "reported" or "inferred".',
};
const CONDITIONAL: Finding = {
  rule: 'figure-range',
  message: 'More is conditional than the whole amount.',
  fix: 'The amount is the whole; write the conditional part of it here.',
};
const OVER_100: Finding = {
  rule: 'figure-range',
  message: 'The share is larger than 100%.',
  fix: 'Correct the number, or the series.',
};

function outOfRange(field: 'low' | 'high', side: 'above' | 'below'): Finding {
  return {
    rule: 'figure-range',
    message: `"${field}" lies ${side} the amount.`,
    fix: 'The amount lies between the lowest and the highest number that sources give.',
  };
}
