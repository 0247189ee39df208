import { expect, test } from 'vitest';
import { passageSupport } from '#record/timeline/passage-support.ts';
import { makeEntry, makeGuide, makeSource } from '../../support/builders.ts';

const cite = (source: string, passage: string | null) => ({
  source,
  passage,
  line: 1,
  kind: 'cite' as const,
});
const source = makeSource({
  id: 'globe',
  passages: [
    { id: 'end', says: 'It ends.', start: 'The end' },
    { id: 'start', says: 'It starts.', start: 'The start' },
  ],
});

test('names for each passage, in order of the source, the texts that cite it', () => {
  const entries = [
    makeEntry({ slug: 'both', citations: [cite('globe', 'start'), cite('globe', 'end')] }),
    makeEntry({ slug: 'whole', citations: [cite('globe', null)] }),
    makeEntry({ slug: 'other', citations: [cite('gazette', 'end')] }),
  ];
  const guides = [makeGuide({ slug: 'asked', citations: [cite('globe', 'start')] })];
  const brief = makeGuide({ citations: [cite('globe', 'end')] });
  const support = passageSupport(source, { entries, guides, brief });
  expect(
    support.map((one) => [
      one.passage.id,
      one.entries.map(({ slug }) => slug),
      one.guides.map(({ slug }) => slug),
      one.isInBrief,
    ]),
  ).toEqual([
    ['end', ['both'], [], true],
    ['start', ['both'], ['asked'], false],
  ]);
});

test('does without a brief', () => {
  const [first] = passageSupport(source, { entries: [], guides: [], brief: null });
  expect(first).toMatchObject({ entries: [], guides: [], isInBrief: false });
});
