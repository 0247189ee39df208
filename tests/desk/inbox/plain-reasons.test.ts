import { describe, expect, test } from 'vitest';
import { plainReasons } from '#desk/inbox/plain-reasons.ts';

describe('plainReasons', () => {
  test('says once what several features say, the weightiest first, and leaves out what hardly counts', () => {
    const reasons = [
      { part: 'parties', weight: 1.9, text: 'names Skerrow and Voltmoor in the title' },
      { part: 'event', weight: 0.5, text: 'event: amends a contract' },
      { part: 'event-between', weight: 2.9, text: 'between Skerrow and Voltmoor: amends a contract' },
      { part: 'against', weight: -0.7, text: 'looks like\nservice news' },
      { part: 'amount', weight: 0.1, text: 'an amount: 3bn' },
    ];
    expect(plainReasons({ reasons })).toEqual([
      '+ between Skerrow and Voltmoor: amends a contract',
      '+ names Skerrow and Voltmoor in the title',
      '− looks like service news',
    ]);
  });
});
