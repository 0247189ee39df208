import type { Figure } from '#record/entry/schema.ts';
import { UNIT_FACTS } from '#record/figures/units.ts';
import { DISCLOSED } from '#record/shared/vocabulary.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentFolder } from './folder.ts';
import { errorAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** Figures whose numbers contradict each other, their standing or their unit. */
export function figureIssues({ entries, figures }: ContentFolder): Issue[] {
  const inPercent = new Set(
    figures?.parsed?.series.filter(({ unit }) => UNIT_FACTS[unit].isShare).map(({ id }) => id),
  );
  return entries.flatMap((entry) => numberIssues(entry, inPercent));
}

function numberIssues({ entry, yaml }: EntryFile, inPercent: ReadonlySet<string>): Issue[] {
  if (!entry || !yaml) return [];
  return entry.figures.flatMap((figure, index) =>
    [...problemsOf(figure), ...(inPercent.has(figure.series) ? percentProblems(figure) : [])].map(
      ([field, finding]) => errorAt(placeIn(yaml, `figures[${index}].${field}`), finding),
    ),
  );
}

type Problem = [field: string, finding: Finding];

function problemsOf({ amount, low, high, conditional, standing }: Figure): Problem[] {
  if (amount === undefined) {
    const numbers = [low, high, conditional || undefined].filter((number) => number !== undefined);
    return !DISCLOSED[standing] && numbers.length === 0 ? [] : [['amount', MISSING_AMOUNT]];
  }
  const problems: Problem[] = [];
  if (!DISCLOSED[standing]) problems.push(['amount', KNOWN_AMOUNT]);
  if (low !== undefined && low > amount) problems.push(['low', outOfRange('low', 'above')]);
  if (high !== undefined && high < amount) problems.push(['high', outOfRange('high', 'below')]);
  if (conditional > amount) problems.push(['conditional', CONDITIONAL]);
  return problems;
}

function percentProblems({ amount = 0, high = amount }: Figure): Problem[] {
  return high > 100 ? [[amount > 100 ? 'amount' : 'high', OVER_100]] : [];
}

const MISSING_AMOUNT: Finding = {
  rule: 'figure-amount',
  message: 'The figure has no amount.',
  fix: 'Write it; if nobody has disclosed it, write standing "not-disclosed" and no numbers at all.',
};
const KNOWN_AMOUNT: Finding = {
  rule: 'figure-amount',
  message: 'The figure is "not-disclosed" but has an amount.',
  fix: 'Write what the amount rests on: "stated", "reported" or "inferred".',
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
