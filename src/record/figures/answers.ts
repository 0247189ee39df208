import { formatWhen } from '../shared/format-when.ts';
import { isDay } from '../shared/when.ts';
import { FROM_PARTY, type Standing } from '../shared/vocabulary.ts';
import { IS_LIMIT } from './counting.ts';
import { currentLayers, isKnown } from './layers.ts';
import { commitmentParts, type Firmness, type Part } from './parts.ts';
import type { SeriesHistory } from './recorded.ts';
import type { Unit } from './units.ts';
import { formatAmount, formatFigure } from './words.ts';

/** One thing to know about how firm a deal is. */
export interface FirmnessNote {
  firmness: Firmness | 'not-disclosed';
  standing: Standing;
  words: string;
}

/** The amount of a deal as it stands: `$13 billion`, `$38 billion + $100 billion`, `At most $38 billion`. Nothing is added up. */
export function dealAmount(history: SeriesHistory): string {
  const { unit } = history.series;
  const layers = currentLayers(history);
  if (layers.length > 0) return layers.map(({ figure }) => formatFigure(figure, unit)).join(' + ');
  const last = commitmentParts(history)[0]?.figure ?? history.figures.findLast(isKnown);
  if (!last) return 'Not disclosed';
  return IS_LIMIT[last.counts] ? `At most ${formatFigure(last, unit)}` : formatFigure(last, unit);
}

/** How firm a deal is, in plain words: `$11.9 billion paid`, `no conditions on record for the rest`, `one more amount not disclosed`. */
export function firmnessNotes(history: SeriesHistory): FirmnessNote[] {
  const parts = commitmentParts(history);
  const notes = parts.length > 0 ? notesOn(parts, history) : periodNotes(history);
  const hidden = history.figures.filter((figure) => !isKnown(figure)).length;
  if (hidden === 0) return notes;
  const more = hidden === 1 ? 'one more amount' : `${hidden} more amounts`;
  const words = `${notes.length > 0 ? more : 'amount'} not disclosed`;
  return [...notes, { firmness: 'not-disclosed', standing: 'not-disclosed', words }];
}

function notesOn(parts: readonly Part[], { series }: SeriesHistory): FirmnessNote[] {
  const groups = [...Map.groupBy(parts, ({ firmness, standing }) => `${firmness} ${standing}`).values()];
  return groups.toSorted(restLast).flatMap((group) => {
    const [part] = group;
    if (!part) return [];
    const words = wordsFor(group, { isAll: groups.length === 1, unit: series.unit });
    return [{ firmness: part.firmness, standing: part.standing, words }];
  });
}

/** “The rest” is said last: “$35 billion on conditions, no conditions on record for the rest” can be read in no other order. */
function restLast([a]: readonly Part[], [b]: readonly Part[]): number {
  const rank = (part?: Part) =>
    part?.firmness === 'paid' ? 0 : part?.firmness !== 'firm' ? 1 : FROM_PARTY[part.standing] ? 3 : 2;
  return rank(a) - rank(b);
}

function wordsFor(group: readonly Part[], { isAll, unit }: { isAll: boolean; unit: Unit }): string {
  const [{ firmness, standing, figure, from, to }] = group as [Part];
  const source = SAID[standing];
  switch (firmness) {
    case 'paid':
      return join(isAll ? 'all paid' : `${formatAmount(figure.amount, unit)} paid`, source);
    case 'conditional':
      return join(isAll ? 'all on conditions' : conditionsOf(group, to - from, unit), source);
    case 'limit':
      return source || 'a limit, not a sum owed';
    case 'firm':
      return isAll ? source || 'no conditions on record' : source ? `part of it ${source}` : 'no conditions on record for the rest';
    default:
      return firmness satisfies never;
  }
}

/** Computed numbers are not on record, so where payments have cut into the conditional part it is the rest. */
function conditionsOf([part]: readonly Part[], left: number, unit: Unit): string {
  const whole = part?.figure.conditional ?? 0;
  return left < whole ? 'the rest on conditions' : `${formatAmount(whole, unit)} on conditions`;
}

/** What is known of a deal that is no commitment: its latest period. */
function periodNotes({ figures }: SeriesHistory): FirmnessNote[] {
  const last = figures.findLast(isKnown);
  if (!last) return [];
  const words = join(
    `${isDay(last.date) ? 'period to' : 'one period:'} ${formatWhen(last.date)}`,
    SAID[last.standing],
  );
  return [{ firmness: 'paid', standing: last.standing, words }];
}

/** That a party says it itself goes without saying. */
const SAID: Record<Standing, string> = {
  stated: '',
  reported: 'reported, not confirmed',
  inferred: 'inferred',
  'not-disclosed': 'not disclosed',
};

function join(...words: readonly string[]): string {
  return words.filter(Boolean).join(', ');
}
