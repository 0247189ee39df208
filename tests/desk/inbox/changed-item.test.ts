import { describe, expect, test } from 'vitest';
import { changedItem, isChanged, toInboxItem, toItem } from '#desk/inbox/changed-item.ts';
import type { Day } from '#record/shared/when.ts';
import { makeItem } from '../../support/feed-builders.ts';

const SUMMARY = 'The mill and the farm have agreed on flour for ten more years.';
const onFile = toInboxItem(makeItem({ title: 'Mill and farm agree', summary: SUMMARY }));

describe('an article that its feed announces otherwise', () => {
  test.each([
    ['another title', { title: 'Mill and farm disagree' }, true],
    ['another summary', { summary: 'Nothing was signed, the mill says.' }, true],
    ['a summary with another number in it', { summary: SUMMARY.replace('ten', 'twelve') }, false],
    ['no summary any more', { summary: '' }, false],
    ['another feed', { feed: 'relay', title: 'Mill and farm disagree' }, false],
  ])('counts as another, or not, with %s', (_, difference, expected) => {
    expect(isChanged(onFile, { ...toItem(onFile), ...difference })).toBe(expected);
  });

  test('keeps what it was, and a summary that is left out', () => {
    const item = { ...toItem(onFile), title: 'Mill and farm disagree', summary: '' };
    expect(changedItem(onFile, item, '2026-05-01' as Day)).toEqual({
      ...onFile,
      title: item.title,
      earlier: [{ until: '2026-05-01', title: onFile.title, summary: SUMMARY }],
    });
  });
});
