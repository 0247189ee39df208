import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseProse } from '#record/prose/prose.ts';
import { attachSources, escapeProse } from '#check/new-files/attach-sources.ts';
import { decideStory, refusalOf, restoreStory } from '#desk/inbox/decide.ts';
import { draftEntry } from '#desk/inbox/entry-draft.ts';
import { draftSources } from '#check/new-files/source-draft.ts';
import { readEntryFile } from '#check/rules/entry-file.ts';
import { partySchema } from '#record/party/schema.ts';
import { day } from '../../support/builders.ts';
import { HOSTILE, INVISIBLE, makeInboxStory, makeItem } from '../../support/inbox-story.ts';

const nothing = { sources: [], names: new Set<string>(), fallback: day('2018-06-02') };
const parties = [
  { id: 'skerrow', name: 'Skerrow Ferries', aliases: ['Skerrow'] },
  { id: 'voltmoor', name: 'Voltmoor Cells', aliases: ['Voltmoor'] },
  { id: 'brannock', name: 'Brannock Yards', aliases: ['Brannock'] },
].map((party) => partySchema.parse(party));
const record = { site: { contractParties: ['skerrow', 'voltmoor'] } as never, parties };

describe('draftSources', () => {
  test('names a source by publisher, year and words', () => {
    const [source] = draftSources([makeItem({ publisher: 'Das Blättchen’s Netz' })], nothing);
    expect(source?.id).toBe('das-blattchens-netz-2018-skerrow-voltmoor-agree');
    expect(source?.file?.path).toBe(`sources/${source?.id}.yaml`);
  });

  test('gives an id that no file has, whatever its case', () => {
    const first = draftSources([makeItem()], nothing)[0]?.id ?? '';
    const names = new Set([first.toUpperCase()]);
    expect(draftSources([makeItem()], { ...nothing, names })[0]?.id).toBe(`${first}-2`);
  });

  test('takes the source that the record has for the address', () => {
    const sources = [{ id: 'known', url: 'http://www.gazette.example/ferries-agree/?utm_source=x' }];
    expect(draftSources([makeItem()], { ...nothing, sources })).toMatchObject([{ id: 'known', file: null }]);
  });

  test('puts those closest to the event first', () => {
    const items = [
      makeItem(),
      makeItem({ url: 'https://skerrow.example/1', tier: 'primary', publisher: 'Skerrow' }),
    ];
    expect(draftSources(items, nothing).map(({ tier }) => tier)).toEqual(['primary', 'secondary']);
  });

  test('is as yet only cited, dated by the article or else by today', () => {
    const [source] = draftSources([makeItem({ published: null })], nothing);
    expect(parse(source?.file?.text ?? '')).toEqual({
      url: 'https://gazette.example/ferries-agree',
      publisher: 'The Gazette',
      title: 'Skerrow and Voltmoor agree on ferries',
      date: '2018-06-02',
      tier: 'secondary',
      verification: 'cited',
    });
  });
});

describe('draftEntry', () => {
  const context = {
    record,
    sources: draftSources([makeItem()], nothing),
    today: day('2018-06-02'),
    isFree: () => true,
  };

  test.each([...HOSTILE, INVISIBLE])('is a valid draft whose title is the text: %s', (title) => {
    const draft = draftEntry(makeInboxStory({ title }), context);
    const { entry, issues } = readEntryFile({ path: draft.path, text: draft.text }, 'x.mdx');
    expect(issues).toEqual([]);
    expect(entry?.title).toBe(title === INVISIBLE ? 'Skerrow evil --- and Voltmoor agree' : title.trim());
    expect(entry).toMatchObject({ draft: true, status: 'reported', parties: ['skerrow', 'voltmoor'] });
    expect(entry?.sources).toEqual(context.sources.map(({ id }) => id));
  });

  test('is official where a primary source speaks', () => {
    const sources = draftSources([makeItem({ tier: 'primary' })], nothing);
    expect(draftEntry(makeInboxStory(), { ...context, sources }).text).toContain('status: official');
  });

  test('names the parties of the headlines', () => {
    const story = makeInboxStory({
      title: 'Brannock floats',
      items: [makeItem({ title: 'Brannock floats' })],
    });
    expect(parse(draftEntry(story, context).text.split('---')[1] ?? '').parties).toEqual(['brannock']);
  });

  test('takes another name where its own is taken', () => {
    const isFree = ({ slug }: { slug: string }) => slug !== '2018-06-01-ferries-agree';
    expect(draftEntry(makeInboxStory(), { ...context, isFree }).path).toBe(
      'entries/2018/2018-06-01-ferries-agree-2.mdx',
    );
  });

  test('of a story without date or words is named by today', () => {
    expect(draftEntry(makeInboxStory({ id: 'undated', date: null }), context).slug).toBe(
      '2018-06-02-undated',
    );
    expect(draftEntry(makeInboxStory({ id: '2018-06-01' }), context).slug).toBe('2018-06-01-story');
  });
});

describe('attachSources', () => {
  const sources = draftSources(
    [makeItem(), makeItem({ url: 'https://b.example/', publisher: 'B {<*>}' })],
    nothing,
  );

  test('adds a cited paragraph at the end', () => {
    const text = attachSources('---\n---\n\nProse.<Cite source="a" />\n', sources);
    const { citations, problems, text: words } = parseProse(text.slice(8));
    expect(problems).toEqual([]);
    expect(words).toBe('Prose.\nAlso reported by B {<*>} and The Gazette.');
    expect(citations.map(({ source }) => source)).toEqual(['a', ...sources.map(({ id }) => id)]);
  });
});

describe('escapeProse', () => {
  test.each(HOSTILE)('shows the very text: %s', (text) => {
    const { problems, text: words } = parseProse(`Said ${escapeProse(text)} so.<Cite source="a" />`);
    expect(problems).toEqual([]);
    expect(words).toBe(`Said ${text} so.`);
  });
});

describe('decisions', () => {
  const editor = { by: 'Ada', on: day('2018-06-02') };
  const dismissed = decideStory(
    makeInboxStory(),
    { action: 'dismissed', entry: null, reason: 'Stock news' },
    editor,
  );

  test('a decided story is not decided again before it is restored', () => {
    expect(refusalOf(dismissed, 'accepted')).toBe(
      '2018-06-01-ferries-agree was dismissed by Ada on 2018-06-02 (Stock news). To decide it anew: npm run review -- restore 2018-06-01-ferries-agree',
    );
    expect(refusalOf(restoreStory(dismissed), 'accepted')).toBeNull();
    expect(restoreStory(dismissed)).toEqual(makeInboxStory());
  });

  test('further articles of an accepted story can be attached', () => {
    const accepted = decideStory(makeInboxStory(), { action: 'accepted', entry: 'x', reason: null }, editor);
    expect(refusalOf(accepted, 'attached')).toBeNull();
    expect(refusalOf(dismissed, 'attached')).not.toBeNull();
  });

  test('what was not decided cannot be restored', () => {
    expect(refusalOf(makeInboxStory(), 'restored')).toContain('not decided');
  });
});
