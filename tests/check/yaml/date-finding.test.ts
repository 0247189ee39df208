import { describe, expect, test } from 'vitest';
import { dateFinding } from '#check/yaml/date-finding.ts';

describe('dateFinding', () => {
  test.each([
    ['2020/10/20', 'Write 2020-10-20.'],
    ['2020.10.20', 'Write 2020-10-20.'],
    ['2020-1-5', 'Write 2020-01-05.'],
    ['2020/06', 'Write 2020-06.'],
    ['06/2020', 'Write 2020-06.'],
    ['27/04/2026', 'Write 2026-04-27.'],
    ['04/27/2026', 'Write 2026-04-27.'],
    ['03/04/2026', 'Write 2026-04-03 or 2026-03-04.'],
    ['20260427', 'Write 2026-04-27.'],
    ['2026-04-27T10:00:00Z', 'Write 2026-04-27.'],
    ['27 April 2026', 'Write 2026-04-27.'],
    ['April 2026', 'Write 2026-04.'],
    ['2026-04-31', 'That month ends on 2026-04-30.'],
    ['today', 'Write 2026-04-27, 2024-06 or 2021, with plain hyphens.'],
    ['soon', 'Write 2026-04-27, 2024-06 or 2021, with plain hyphens.'],
  ])('of %s it says: %s', (written, fix) => {
    expect(dateFinding(written, 'No.')).toEqual({ rule: 'bad-date', message: 'No.', fix });
  });

  test.each(['\u2010', '\u2011', '\u2013', '\u2212', '\uff0d', '\u00ad'])(
    'names a mark that only looks like a hyphen: %j',
    (mark) => {
      const { message, fix } = dateFinding(`2020${mark}10${mark}20`, 'No.');
      expect(message).toContain(`U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
      expect(fix).toBe('Write 2020-10-20.');
    },
  );
});
