import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeeds, readWeights } from '#check/read/read-feeds-file.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';
import { makeFolder } from '../../support/folder.ts';

describe.each(['content', 'tests/fixtures/content'])('%s', (name) => {
  const folder = join(projectFolder, name);

  test('has feeds and weights that can be used', async () => {
    expect((await readFeeds(join(folder, 'feeds.yaml'))).issues).toEqual([]);
    expect((await readWeights(folder)).issues).toEqual([]);
  });

  test('has a profile that names only parties of the record', async () => {
    const { record } = await readRecord(folder);
    const { content } = await readFeeds(join(folder, 'feeds.yaml'));
    const { counterparts = [], events = [] } = content?.profile ?? {};
    const known = new Set(record?.parties.map(({ id }) => id));
    const named = [...counterparts, ...events.flatMap(({ parties }) => parties)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('readFeeds', () => {
  test('says so when there is none', async () => {
    const folder = await makeFolder({ 'site.yaml': '' });
    const { content, issues } = await readFeeds(join(folder, 'feeds.yaml'));
    expect(content).toBeNull();
    expect(issues.map(({ rule }) => rule)).toEqual(['missing-file']);
  });

  test('says where a field is wrong', async () => {
    const feed = '{ id: a, url: "ftp://a.example", publisher: A, tier: primary }';
    const folder = await makeFolder({ 'feeds.yaml': `feeds:\n  - ${feed}\nprofile: {}\n` });
    const { content, issues } = await readFeeds(join(folder, 'feeds.yaml'));
    expect(content).toBeNull();
    expect(issues).toMatchObject([{ line: 2, field: 'feeds[0].url' }]);
  });

  test('refuses two feeds of one id', async () => {
    const feed = '{ id: a, url: "https://a.example", publisher: A, tier: primary }';
    const folder = await makeFolder({ 'feeds.yaml': `feeds:\n  - ${feed}\n  - ${feed}\nprofile: {}\n` });
    expect((await readFeeds(join(folder, 'feeds.yaml'))).issues).toHaveLength(1);
  });
});

describe('readWeights', () => {
  test('refuses a file that lacks a part', async () => {
    const folder = await makeFolder({
      'weights.yaml': 'version: 1\nfittedOn: x\nthreshold: 0.5\nconstant: -1\nparts: { parties: 1 }\n',
    });
    expect((await readWeights(folder)).content).toBeNull();
  });
});
