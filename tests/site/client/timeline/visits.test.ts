import { describe, expect, test } from 'vitest';
import { visitOn, visitsText } from '#site/client/timeline/visits.ts';

describe('visitOn', () => {
  test.each([
    ['the first visit has none before it', '2026-04-27', null, null],
    ['a later day counts from the visit before', '2026-04-27', '2026-04-20', '2026-04-20'],
    ['a third day forgets the first', '2026-05-01', '2026-04-27 2026-04-20', '2026-04-27'],
    ['another look on one day keeps what was new', '2026-04-27', '2026-04-27 2026-04-20', '2026-04-20'],
    ['another look on the first day has still none before it', '2026-04-27', '2026-04-27', null],
    ['what is no day counts for nothing', '2026-04-27', 'yesterday', null],
  ])('%s', (_rule, today, kept, before) => {
    expect(visitOn(today, kept)).toEqual({ latest: today, before });
  });
});

describe('visitsText', () => {
  test.each(['2026-04-27', '2026-04-27 2026-04-20'])('keeps "%s" as it was on the same day', (kept) => {
    expect(visitsText(visitOn('2026-04-27', kept))).toBe(kept);
  });
});
