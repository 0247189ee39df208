import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeIntoStory, openStory } from '#desk/inbox/merge-into-story.ts';
import { inboxStorySchema } from '#record/desk-files/inbox-schema.ts';
import { changedStoryText, newStoryText } from '#desk/inbox/story-text.ts';
import { checkYaml } from '#check/yaml/checked-file.ts';
import { HOSTILE, INVISIBLE, makeInboxStory, makeItem } from '../../support/inbox-story.ts';

function read(text: string) {
  return checkYaml(text, inboxStorySchema, { file: 'x.yaml', firstLine: 1 });
}

describe('newStoryText', () => {
  test.each(HOSTILE)('keeps as text: %s', (text) => {
    const story = makeInboxStory({
      title: text,
      items: [makeItem({ title: text, guid: text, summary: text })],
    });
    const { parsed, issues } = read(newStoryText(story));
    expect(issues).toEqual([]);
    expect(parsed).toEqual(story);
  });

  test('gives the same bytes for the same story', () => {
    expect(newStoryText(makeInboxStory())).toBe(newStoryText(makeInboxStory()));
  });
});

describe('changedStoryText', () => {
  const before = makeInboxStory();
  const added = makeItem({ url: 'https://courier.example/1', title: 'More' });
  const after = { ...before, score: 0.9, items: [...before.items, added] };

  test('keeps what an editor wrote beside the fields', () => {
    const written = newStoryText(before)
      .replace('note: null', 'note: |\n  Two lines,\n  # no comment')
      .replace('score: 0.8', 'score: 0.8  # too low');
    const text = changedStoryText(
      written,
      { ...before, note: 'Two lines,\n# no comment\n' },
      {
        ...after,
        note: 'Two lines,\n# no comment\n',
      },
    );
    expect(text).toContain('note: |\n  Two lines,\n  # no comment\n');
    expect(text).toContain('score: 0.9  # too low');
    expect(read(text).parsed?.items).toHaveLength(2);
  });

  test('leaves a file as it is where nothing changed', () => {
    const text = newStoryText(before);
    expect(changedStoryText(text, before, before)).toBe(text);
  });

  test('adds articles below those that are there', () => {
    const text = newStoryText(before);
    const [head] = text.split('note: null');
    expect(changedStoryText(text, before, { ...after, score: 0.8 }).startsWith(head ?? '?')).toBe(true);
  });
});

describe('openStory', () => {
  test('leaves out what no content file may hold', () => {
    const item = makeItem({ title: INVISIBLE, guid: INVISIBLE, summary: INVISIBLE });
    const opened = openStory(
      { id: 'x', date: null, title: INVISIBLE, primary: null, publishers: [], items: [item] },
      { score: 0.123456, verdict: 'new-entry', entry: null, reasons: [] },
    );
    expect(opened.title).toBe('Skerrow evil --- and Voltmoor agree');
    expect(opened.score).toBe(0.123);
    expect(read(newStoryText(opened)).issues).toEqual([]);
    expect(parse(newStoryText(opened)).items).toHaveLength(1);
  });
});

describe('mergeIntoStory', () => {
  const onFile = makeInboxStory();
  const later = makeItem({
    url: 'https://courier.example/1',
    published: '2018-05-31T09:00:00.000Z',
    title: 'First',
  });
  const story = {
    id: onFile.id,
    date: onFile.date,
    title: 'First',
    primary: null,
    publishers: [],
    items: [later, ...onFile.items],
  };
  const judgement: Parameters<typeof mergeIntoStory>[3] = {
    score: 0.9,
    verdict: 'new-source',
    entry: 'an-entry',
    reasons: [],
  };

  test('adds the articles that are not there yet, with a new score, title and date', () => {
    const grown = mergeIntoStory(onFile, story, story.items, judgement);
    expect(grown.items.map(({ title }) => title)).toEqual([onFile.title, 'First']);
    expect(grown).toMatchObject({
      score: 0.9,
      verdict: 'new-source',
      entry: 'an-entry',
      title: 'First',
      date: '2018-05-31',
    });
  });

  test('gives the very same story where nothing is new', () => {
    expect(mergeIntoStory(onFile, story, onFile.items, judgement)).toBe(onFile);
  });

  test('keeps a title and a date that an editor wrote', () => {
    const edited = makeInboxStory({ title: 'Better', date: '2018-05-20' });
    const grown = mergeIntoStory(edited, story, story.items, judgement);
    expect(grown).toMatchObject({ title: 'Better', date: '2018-05-20' });
  });

  test('stays proposed where the new score would not propose it', () => {
    const grown = mergeIntoStory(onFile, story, story.items, {
      ...judgement,
      score: 0.1,
      verdict: 'ignored',
    });
    expect(grown).toMatchObject({ score: 0.8, verdict: 'new-entry' });
    expect(grown.items).toHaveLength(2);
  });

  test('keeps a decision and what was decided on', () => {
    const decision = { action: 'dismissed', entry: null, by: 'Ada', on: '2018-06-02', reason: 'No' } as const;
    const grown = mergeIntoStory(makeInboxStory({ decision }), story, story.items, judgement);
    expect(grown).toMatchObject({ decision, score: 0.8, title: onFile.title });
    expect(grown.items).toHaveLength(2);
  });
});
