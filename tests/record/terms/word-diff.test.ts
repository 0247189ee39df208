import { describe, expect, test } from 'vitest';
import { diffWords, type Run } from '#record/terms/word-diff.ts';
import { makeRandom } from '../../support/random.ts';

const toText = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');
const toMarks = (runs: readonly Run[]) => runs.filter(({ mark }) => mark).map(({ text }) => text);

describe('diffWords', () => {
  test('marks what is gone on one side and what is new on the other', () => {
    expect(diffWords('Exclusive licence, through 2030', 'Non-exclusive licence, through 2032')).toEqual({
      before: [
        { text: 'Exclusive', mark: 'removed' },
        { text: ' licence, through', mark: null },
        { text: ' ', mark: null },
        { text: '2030', mark: 'removed' },
      ],
      after: [
        { text: 'Non-exclusive', mark: 'added' },
        { text: ' licence, through', mark: null },
        { text: ' ', mark: null },
        { text: '2032', mark: 'added' },
      ],
    });
  });

  test.each([
    ['an amount', 'It pays $13 billion a year', 'It pays $250 billion a year', ['$13'], ['$250']],
    ['a share', 'The rate is 20% of it', 'The rate is 2.5% of it', ['20%'], ['2.5%']],
    ['punctuation alone', 'It may, at will', 'It may at will', [','], []],
    ['a space that does not break', 'It pays $13\u00a0billion', 'It pays $13 billion', [], []],
    ['nothing', 'The same words.', 'The same words.', [], []],
    ['a word at the end', 'It may serve all.', 'It may serve all abroad.', [], ['abroad']],
  ])('marks %s as a reader would', (_, before, after, removed, added) => {
    const diff = diffWords(before, after);
    expect([toMarks(diff.before), toMarks(diff.after)]).toEqual([removed, added]);
  });

  test('keeps both sides whole where less than half of the words are shared', () => {
    expect(diffWords('one two three', 'one four five')).toEqual({
      before: [{ text: 'one two three', mark: null }],
      after: [{ text: 'one four five', mark: null }],
    });
  });

  test('marks where just half of the words are shared, whatever the punctuation', () => {
    const { before, after } = diffWords('one, two', 'one three');
    expect([toMarks(before), toMarks(after)]).toEqual([[', two'], ['three']]);
  });

  test('counts a text that only grew much as another text', () => {
    expect(toMarks(diffWords('one', 'one two three four').after)).toEqual([]);
  });

  test('has no runs for an empty side', () => {
    expect(diffWords('', 'Something')).toEqual({ before: [], after: [{ text: 'Something', mark: null }] });
    expect(diffWords('', '')).toEqual({ before: [], after: [] });
  });
});

describe.each(Array.from({ length: 200 }, (_, seed) => seed))('two random texts, seed %i', (seed) => {
  const random = makeRandom(seed);
  const pieces = [
    'may',
    'serve',
    'any',
    'cloud',
    ',',
    '.',
    '$250',
    ' ',
    '  ',
    '\u00a0',
    '\n',
    '–',
    '“',
    'l’art',
    '20%',
  ];
  const randomText = () =>
    Array.from({ length: random.below(12) }, () => random.oneOf(pieces) + random.oneOf(['', ' '])).join('');
  const [before, after] = [randomText(), randomText()];
  const diff = diffWords(before, after);

  test('each side joins to its text, spaces included', () => {
    expect([toText(diff.before), toText(diff.after)]).toEqual([before, after]);
  });

  test('each side holds marks of its own kind only, and none on white space', () => {
    expect(diff.before.filter(({ mark }) => mark === 'added')).toEqual([]);
    expect(diff.after.filter(({ mark }) => mark === 'removed')).toEqual([]);
    const marked = [...toMarks(diff.before), ...toMarks(diff.after)];
    expect(marked.filter((text) => text.trimStart() !== text || text === '')).toEqual([]);
  });

  test('what is not marked is the same words on both sides', () => {
    const isWhole = toMarks(diff.before).length + toMarks(diff.after).length === 0;
    const shared = (runs: readonly Run[]) => toText(runs.filter(({ mark }) => !mark)).replaceAll(/\s+/g, '');
    expect(isWhole || shared(diff.before) === shared(diff.after)).toBe(true);
  });
});
