import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import { contentFolder, NEWS, swap, type FolderEdits } from '../../support/content-folder.ts';

const AVAILABILITY = `families:
  - { id: heron, name: Heron }
models:
  - { id: heron-1, name: Heron 1, family: heron }
channels:
  - { id: bolt-cloud, name: Bolt Cloud, party: bolt }
  - { id: elsewhere, name: Elsewhere, party: null }
leads:
  - { first: bolt-cloud, second: elsewhere, term: hosting }
offers:
  - model: heron-1
    channel: bolt-cloud
    hosting: cloud-sells
    stage: preview
    from: 2025-03
    regions: null
    standing: stated
    sources: [acme-2024-deal]
    note: null
  - model: heron-1
    channel: bolt-cloud
    hosting: cloud-sells
    stage: general-availability
    from: 2025-05-02
    regions: [here]
    standing: reported
    sources: [daily-2025-news]
    note: As the title says.
`;

const MISREADINGS = `misreadings:
  - id: ended
    claim: Hosting ended.
    verdict: wrong
    record: It did not.
    sources: [acme-2024-deal]
    terms: [hosting]
    entries: [2024-03-01-first-agreement]
`;

const FILES: FolderEdits = { 'availability.yaml': AVAILABILITY, 'misreadings.yaml': MISREADINGS };

function issuesOf(file: 'availability.yaml' | 'misreadings.yaml', before: string, after: string) {
  const edits = { ...FILES, [file]: swap(before, after)(String(FILES[file])) };
  return checkContent(contentFolder(edits), 'content').issues.map(({ rule, line, field }) => [
    rule,
    line,
    field,
  ]);
}

describe('availability.yaml', () => {
  test('is part of the record, and what it cites is cited', () => {
    const uncited = { [NEWS.replace('daily', 'weekly')]: swap('news?id=1', 'other')(newsText()) };
    const cites = swap('[daily-2025-news]', '[daily-2025-news, weekly-2025-news]')(AVAILABILITY);
    const { record, issues } = checkContent(
      contentFolder({ ...FILES, ...uncited, 'availability.yaml': cites }),
      'content',
    );
    expect(issues).toEqual([]);
    expect(record?.availability?.offers.map(({ stage, from }) => [stage, from])).toEqual([
      ['preview', '2025-03'],
      ['general-availability', '2025-05-02'],
    ]);
  });

  test('may be left out', () => {
    expect(checkContent(contentFolder(), 'content').record).toMatchObject({
      availability: null,
      misreadings: [],
    });
  });

  test.each([
    [
      'a model that is not there',
      'model: heron-1',
      'model: heron-2',
      ['unknown-model', 11, 'offers[0].model'],
    ],
    [
      'a family that is not there',
      'family: heron',
      'family: egret',
      ['unknown-family', 4, 'models[0].family'],
    ],
    [
      'a channel that is not there',
      'channel: bolt-cloud',
      'channel: bolt-clouds',
      ['unknown-channel', 12, 'offers[0].channel'],
    ],
    [
      'a lead over a channel that is not there',
      'second: elsewhere',
      'second: nowhere',
      ['unknown-channel', 9, 'leads[0].second'],
    ],
    ['a party that is not there', 'party: bolt', 'party: nobody', ['unknown-party', 6, 'channels[0].party']],
    ['a term that is not there', 'term: hosting', 'term: ships', ['unknown-term', 9, 'leads[0].term']],
    [
      'a source that is not there',
      '[daily-2025-news]',
      '[daily-2024-news]',
      ['unknown-source', 27, 'offers[1].sources[0]'],
    ],
    ['an offer without a source', '[daily-2025-news]', '[]', ['too-few', 27, 'offers[1].sources']],
    ['a stage that is none', 'stage: preview', 'stage: beta', ['wrong-value', 14, 'offers[0].stage']],
    ['a field that is none', 'note: null', 'notes: null', ['unknown-key', 19, 'offers[0].notes']],
    [
      'a stage that runs backwards',
      'from: 2025-05-02',
      'from: 2025-02-28',
      ['stage-backwards', 24, 'offers[1].from'],
    ],
    [
      'the same stage twice',
      'stage: preview',
      'stage: general-availability',
      ['duplicate-offer', 23, 'offers[1].stage'],
    ],
    [
      'a day after that to which the record is complete',
      'from: 2025-05-02',
      'from: 2026-02-01',
      ['after-complete-to', 24, 'offers[1].from'],
    ],
    [
      'two channels of one name',
      'id: elsewhere, name',
      'id: bolt-cloud, name',
      ['duplicate-id', 7, 'channels[1].id'],
    ],
  ])('reports %s', (_name, before, after, expected) => {
    expect(issuesOf('availability.yaml', before, after)).toContainEqual(expected);
  });

  test('reports what is withdrawn before it was offered', () => {
    const edited = swap(
      'stage: general-availability\n    from: 2025-05-02',
      'stage: withdrawn\n    from: 2025-02',
    );
    const edits = { ...FILES, 'availability.yaml': edited(AVAILABILITY) };
    const { issues } = checkContent(contentFolder(edits), 'content');
    expect(issues.map(({ rule, field }) => [rule, field])).toEqual([
      ['withdrawn-before-offered', 'offers[1].from'],
    ]);
  });

  test('lets a stage begin in the month of the one before it, whose day nobody knows', () => {
    expect(issuesOf('availability.yaml', 'from: 2025-05-02', 'from: 2025-03-01')).toEqual([]);
  });
});

describe('misreadings.yaml', () => {
  test.each([
    ['a term that is not there', '[hosting]', '[hostings]', ['unknown-term', 7, 'misreadings[0].terms[0]']],
    [
      'an entry that is not there',
      'first-agreement',
      'last-agreement',
      ['unknown-entry', 8, 'misreadings[0].entries[0]'],
    ],
    [
      'a source that is not there',
      'acme-2024-deal',
      'acme-2023-deal',
      ['unknown-source', 6, 'misreadings[0].sources[0]'],
    ],
    [
      'a verdict that is none',
      'verdict: wrong',
      'verdict: bad',
      ['wrong-value', 4, 'misreadings[0].verdict'],
    ],
    [
      'an id that is taken',
      '[2024-03-01-first-agreement]\n',
      `[2024-03-01-first-agreement]\n${MISREADINGS.replace('misreadings:\n', '')}`,
      ['duplicate-id', 9, 'misreadings[1].id'],
    ],
  ])('reports %s', (_name, before, after, expected) => {
    expect(issuesOf('misreadings.yaml', before, after)).toContainEqual(expected);
  });
});

function newsText(): string {
  return contentFolder().find(({ path }) => path === NEWS)?.text ?? '';
}
