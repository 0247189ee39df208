import { describe, expect, test } from 'vitest';
import { idSchema } from '#record/shared/id.ts';

describe('idSchema', () => {
  test.each(['a', '2026-04-27-exclusivity-ends', '10-k'])('takes %s', (id) => {
    expect(idSchema.parse(id)).toBe(id);
  });

  test.each(['', 'Upper', 'two words', 'under_score', '-front', 'back-', 'dou--ble', 'é', 'a/b', 'a\n'])(
    'refuses "%s"',
    (id) => {
      expect(idSchema.safeParse(id).success).toBe(false);
    },
  );

  test('says what it found', () => {
    expect(idSchema.safeParse('Two Words').error?.issues[0]?.message).toBe(
      '"Two Words" is not an id (lower-case letters, digits and hyphens)',
    );
  });
});
