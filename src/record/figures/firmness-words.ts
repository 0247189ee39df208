import { unreachable } from '../shared/unreachable.ts';
import type { Standing } from '../shared/vocabulary.ts';
import { firmnessOf, type Firmness } from './parts.ts';
import type { RecordedFigure } from './recorded.ts';
import type { Series } from './schema.ts';
import { formatAmount } from './words.ts';

/**
 * What is known of a figure, as far as its sources go: `amount stated by a party, $35 billion on conditions`. That an
 * amount is announced without conditions says nothing of whether a contract binds to it, so that is said apart.
 * Where no amount is given nothing is said of it; that it is not disclosed stands in the place of the amount.
 */
export function firmnessInWords(figure: RecordedFigure, { kind, unit }: Series): string | null {
  const firmness = firmnessOf(figure, kind);
  if (firmness === null) return null;
  const isWhole = figure.conditional === figure.amount;
  const part = isWhole ? 'all of it' : formatAmount(figure.conditional, unit);
  return wordsOf(firmness, { part, said: SAID[figure.standing] });
}

function wordsOf(firmness: Firmness, { part, said }: { part: string; said: string }): string {
  switch (firmness) {
    case 'paid':
      return `paid, ${said}`;
    case 'firm':
      return `amount ${said}, no conditions on record; whether it is binding is not on record`;
    case 'conditional':
      return `amount ${said}, ${part} on conditions`;
    case 'limit':
      return `a limit and not a sum owed, ${said}`;
    default:
      return unreachable(firmness);
  }
}

const SAID: Record<Standing, string> = {
  stated: 'stated by a party',
  reported: 'reported and not confirmed',
  inferred: 'inferred by others',
  'not-disclosed': 'not disclosed',
};
