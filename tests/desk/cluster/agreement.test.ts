import { describe, expect, test } from 'vitest';
import { agreementOf } from '#desk/cluster/agreement.ts';
import { eventVocabularyOf } from '#desk/cluster/event-vocabulary.ts';
import { eventWordReader } from '#desk/cluster/event-words.ts';
import { makeItem, makeTopic } from '../../support/feed-builders.ts';

const people = [
  { who: 'Una', words: ['Una', 'head'] },
  { who: 'Otto', words: ['Otto'] },
];
const read = eventWordReader({ ...eventVocabularyOf(makeTopic()), people });

function agreement(one: string, other: string): number {
  return agreementOf(read(makeItem({ title: one })), read(makeItem({ title: other })));
}

describe('agreementOf', () => {
  test('what happens to one person is another event than what happens to another one', () => {
    expect(agreement('Una, chief of Brook Mill, leaves', 'Head leaves Brook Mill')).toBe(1);
    expect(agreement('Una, chief of Brook Mill, leaves', 'Otto leaves Brook Mill')).toBeLessThan(0.5);
    expect(agreement('Una of Brook Mill signs', 'Otto of Brook Mill signs')).toBe(1);
  });

  test('a contract between the two is another one than that of one of them with somebody else', () => {
    const both = 'Brook Mill and Hill Farm sign';
    expect(agreement(both, 'Hill Farm signs with Brook Mill')).toBe(1);
    expect(agreement(both, 'Brook Mill signs with the Evening Post')).toBeLessThan(0.5);
  });

  test('what did not happen, is only talked of or stays as it was is another event than what happened', () => {
    const told = 'Brook Mill and Hill Farm sign';
    for (const other of ['will not sign', 'may sign', 'remain committed to what they sign'])
      expect(agreement(told, `Brook Mill and Hill Farm ${other}`)).toBeLessThan(1);
  });
});
