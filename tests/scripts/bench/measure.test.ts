import { expect, test } from 'vitest';
import { measureCommand } from '../../../scripts/bench/measure.ts';

test('a run that fails says why, even where its progress is not shown', async () => {
  const run = measureCommand('a check', {
    file: 'scripts/check-content.ts',
    args: ['--no-such-option'],
    hear: () => undefined,
  });
  await expect(run).rejects.toThrow(/no-such-option ended with \d+:\n[\s\S]*'--no-such-option'/);
});
