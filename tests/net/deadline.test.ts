import { expect, test } from 'vitest';
import { withDeadline } from '#net/deadline.ts';

test('a deadline holds for what does not heed it', async () => {
  await expect(withDeadline(20, () => new Promise(() => undefined))).rejects.toThrow(
    'no whole answer in 0.02 s',
  );
});
