import { describe, expect, test } from 'vitest';
import { termTicks } from '#publish/pictures/term-ticks.ts';

const TERMS = ['price', 'seat', 'range'];

describe('termTicks', () => {
  test('draws a term that was changed, one that was clarified and one that was not touched', () => {
    const ticks = termTicks(
      [
        { term: 'seat', effect: 'end' },
        { term: 'seat', effect: 'clarify' },
        { term: 'range', effect: 'clarify' },
      ],
      TERMS,
    );
    expect(ticks).toEqual({
      width: 27,
      changed: 'M9 0h6v11h-6z',
      clarified: 'M18.5 .5h5v10h-5z',
      others: 'M0 5h6v1h-6z',
    });
  });

  test('draws nothing for an entry that changed no term', () => {
    expect(termTicks([], TERMS)).toBeNull();
  });
});
