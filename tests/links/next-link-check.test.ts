import { describe, expect, test } from 'vitest';
import type { Finding } from '#links/classify-visit.ts';
import { nextLinkCheck } from '#links/next-link-check.ts';
import type { LinkCheck } from '#record/source/links-schema.ts';
import { day } from '../support/builders.ts';

const OK: Finding = { state: 'ok' };
const MISSING: Finding = { state: 'unreachable', status: 404 };
const DOWN: Finding = { state: 'unreachable', status: 500 };
const NO_HOST: Finding = { state: 'unreachable', hint: 'no-host' };
const REFUSED: Finding = { state: 'blocked', status: 403 };

/** What is known after these visits. */
function after(...visits: [on: string, Finding][]): LinkCheck | undefined {
  return visits.reduce<LinkCheck | undefined>(
    (known, [on, found]) => nextLinkCheck(known, found, day(on)),
    undefined,
  );
}

describe('nextLinkCheck', () => {
  test('keeps the first day of a state and the last visit', () => {
    expect(after(['2026-05-01', OK], ['2026-05-08', OK])).toEqual({
      state: 'ok',
      since: '2026-05-01',
      checked: '2026-05-08',
    });
    expect(after(['2026-05-01', OK], ['2026-05-08', REFUSED])).toMatchObject({ since: '2026-05-08' });
  });

  test.each([MISSING, NO_HOST, { state: 'unreachable', hint: 'soft-404' } as const])(
    'calls gone what was missing on two visits a week apart: %o',
    (finding) => {
      expect(after(['2026-05-01', finding])).toMatchObject({ state: 'unreachable' });
      expect(after(['2026-05-01', finding], ['2026-05-07', finding])).toMatchObject({ state: 'unreachable' });
      expect(after(['2026-05-01', finding], ['2026-05-08', finding])).toMatchObject({
        state: 'gone',
        since: '2026-05-01',
        checked: '2026-05-08',
      });
    },
  );

  test('never calls gone what only fails to answer, nor counts it towards a loss', () => {
    expect(after(['2026-05-01', DOWN], ['2026-07-01', DOWN])).toMatchObject({ state: 'unreachable' });
    expect(after(['2026-05-01', DOWN], ['2026-07-01', MISSING])).toMatchObject({ state: 'unreachable' });
  });

  test.each([OK, REFUSED, DOWN])('begins to count anew after a visit in between: %o', (between) => {
    const visits = [
      ['2026-05-01', MISSING],
      ['2026-05-04', between],
      ['2026-05-08', MISSING],
    ] as const;
    expect(after(...visits.map(([on, found]): [string, Finding] => [on, found]))).toMatchObject({
      state: 'unreachable',
      since: '2026-05-08',
    });
  });

  test('what is gone stays so while nothing answers, and is well when it is back', () => {
    const gone: [string, Finding][] = [
      ['2026-05-01', MISSING],
      ['2026-05-08', MISSING],
    ];
    expect(after(...gone, ['2026-05-15', DOWN])).toMatchObject({ state: 'gone', since: '2026-05-01' });
    expect(after(...gone, ['2026-05-15', MISSING])).toMatchObject({ state: 'gone', since: '2026-05-01' });
    expect(after(...gone, ['2026-05-15', OK])).toEqual({
      state: 'ok',
      since: '2026-05-15',
      checked: '2026-05-15',
    });
  });

  test.each([
    ['Results for the third quarter', 'Third-quarter results | The Daily', 'ok'],
    ['The news', 'The News – updated | The Daily', 'ok'],
    ['Results for the third quarter', 'Buy cheap watches', 'changed'],
    ['Results for the third quarter', 'Results for the third quarter of 2024, corrected', 'ok'],
    ['Results for the third quarter', '…', 'ok'],
  ])('a page titled "%s" that is now "%s" is %s', (first, now, state) => {
    const known = after(['2026-05-01', { ...OK, title: first }], ['2026-05-08', { ...OK, title: now }]);
    expect(known).toMatchObject({ state, title: first });
  });

  test('the first title is kept through a loss, and without one nothing is compared', () => {
    const titled = { ...OK, title: 'The news' };
    expect(after(['2026-05-01', titled], ['2026-05-08', MISSING])).toMatchObject({ title: 'The news' });
    expect(after(['2026-05-01', titled], ['2026-05-08', OK])).toMatchObject({
      state: 'ok',
      title: 'The news',
    });
    expect(after(['2026-05-01', OK], ['2026-05-08', titled])).toMatchObject({
      state: 'ok',
      title: 'The news',
    });
  });
});
