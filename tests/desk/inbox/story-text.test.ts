import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changedItem, isChanged } from '#desk/inbox/changed-item.ts';
import { mergeIntoStory, openStory, type Arrival } from '#desk/inbox/merge-into-story.ts';
import { inboxStorySchema, type InboxItem } from '#record/desk-files/inbox-schema.ts';
import { day } from '../../support/builders.ts';
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

  test('puts articles in the order of their addresses, each with the lines it had', () => {
    const text = newStoryText(before).replace('guid: null', 'guid: null  # none given');
    const changed = changedStoryText(text, before, { ...after, score: 0.8 });
    expect(read(changed).parsed?.items.map(({ url }) => url)).toEqual([
      'https://courier.example/1',
      'https://gazette.example/ferries-agree',
    ]);
    expect(changed).toContain('guid: null  # none given');
    const lines = new Set(changed.split('\n'));
    expect(text.split('\n').filter((line) => !lines.has(line))).toEqual([]);
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
  const judgement: Arrival['judgement'] = {
    score: 0.9,
    verdict: 'new-source',
    entry: 'an-entry',
    reasons: [],
  };
  const arrival: Arrival = { fresh: [later], changed: new Map(), title: 'First', judgement };

  test('adds the articles that are not there yet, with a new score, title and date', () => {
    const grown = mergeIntoStory(onFile, arrival);
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
    expect(mergeIntoStory(onFile, { ...arrival, fresh: [] })).toBe(onFile);
  });

  test('keeps its score where the new one says the same, so that two branches change the same lines', () => {
    const same = { ...judgement, verdict: onFile.verdict, entry: onFile.entry, score: 0.82 };
    expect(mergeIntoStory(onFile, { ...arrival, judgement: same })).toMatchObject({
      score: 0.8,
      reasons: onFile.reasons,
    });
  });

  test('keeps a title and a date that an editor wrote', () => {
    const edited = makeInboxStory({ title: 'Better', date: '2018-05-20' });
    expect(mergeIntoStory(edited, arrival)).toMatchObject({ title: 'Better', date: '2018-05-20' });
  });

  test('stays proposed where the new score would not propose it', () => {
    const ignored = { ...judgement, score: 0.1, verdict: 'ignored' as const };
    const grown = mergeIntoStory(onFile, { ...arrival, judgement: ignored });
    expect(grown).toMatchObject({ score: 0.8, verdict: 'new-entry' });
    expect(grown.items).toHaveLength(2);
  });

  test('keeps a decision and what was decided on', () => {
    const decision = { action: 'dismissed', entry: null, by: 'Ada', on: '2018-06-02', reason: 'No' } as const;
    const grown = mergeIntoStory(makeInboxStory({ decision }), arrival);
    expect(grown).toMatchObject({ decision, score: 0.8, title: onFile.title });
    expect(grown.items).toHaveLength(2);
  });

  test('shows what a publisher has changed beside what it was', () => {
    const [item] = onFile.items as [InboxItem];
    const edited = { ...makeItem(), title: 'Corrected: they disagree' };
    const changed = new Map([[item, changedItem(item, edited, day('2018-06-02'))]]);
    const story = mergeIntoStory(onFile, { ...arrival, fresh: [], changed, title: edited.title });
    expect(story.title).toBe('Corrected: they disagree');
    expect(story.items[0]).toMatchObject({
      title: 'Corrected: they disagree',
      earlier: [{ until: '2018-06-02', title: item.title, summary: item.summary }],
    });
    expect(read(changedStoryText(newStoryText(onFile), onFile, story)).parsed).toEqual(story);
  });

  test('only its own feed changes an article, and not by a count in the summary', () => {
    const [item] = onFile.items as [InboxItem];
    expect(isChanged(item, { ...makeItem(), title: 'Another' })).toBe(true);
    expect(isChanged(item, { ...makeItem(), title: 'Another', feed: 'links' })).toBe(false);
    const counted = { ...item, summary: 'The two companies have agreed on ferries today. 3 comments' };
    expect(isChanged(counted, { ...makeItem(), summary: counted.summary.replace('3', '14') })).toBe(false);
  });
});
