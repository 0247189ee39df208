import { describe, expect, test } from 'vitest';
import { drawLanes } from '#publish/pictures/lanes.ts';
import { ledgerOf, readThisRecord } from '../../support/this-record.ts';

describe('drawLanes', () => {
  test('asks for more room the longer a label and the shorter its bar, and none beyond today', async () => {
    const record = await readThisRecord();
    const picture = drawLanes(ledgerOf(record), record.site.completeTo, []);
    const bars = picture.rows.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.bars));
    const past = bars.filter(({ x }) => x < picture.today);
    expect(past.length).toBeGreaterThan(0);
    for (const { label, x, width, roomFor } of past) {
      const pixels = (Math.min(width, picture.today - x) / 100) * roomFor;
      expect(pixels / label.length, label).toBeGreaterThan(6);
    }
  });
});
