import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { feedsSchema } from '#record/desk-files/feeds-schema.ts';
import { addFeeds, feedsAsOpml } from '#desk/suggest/opml.ts';
import { projectFolder } from '#command/settings.ts';
import { makeDesk } from '../../support/desk-folder.ts';
import { runScript } from '../../support/run-script.ts';

const LIST = `# Ours.
feeds:
  - { id: gazette, url: 'https://gazette.example/rss', publisher: Gazette, tier: primary }   # first
  - id: courier
    url: https://courier.example/rss
    publisher: Courier
    tier: secondary

profile: {}  # nothing yet
`;
const { feeds } = feedsSchema.parse(parse(LIST));

function opml(outlines: string): string {
  return `<?xml version="1.0"?><opml version="2.0"><head><title>t</title></head><body>${outlines}</body></opml>`;
}

describe('feedsAsOpml', () => {
  test('is a list of the format even where no feed is read', () => {
    expect(addFeeds(LIST, feeds, feedsAsOpml([], 'A record'))).toMatchObject({
      added: 0,
      known: 0,
      refused: [],
    });
  });
});

describe('addFeeds', () => {
  test('puts feeds of all folders behind the last one, and leaves the rest as it is written', () => {
    const outlines = `<outline text="News"><outline text="Pier &amp; Harbour: yes" xmlUrl="https://pier.example/rss?a=1&amp;b=2"/></outline>
      <outline text="Gazette" title="Gazette" xmlUrl="https://other.example/rss"/>`;
    const { text, added, known, refused } = addFeeds(LIST, feeds, opml(outlines));
    expect([added, known, refused]).toEqual([2, 0, []]);
    const [head, foot] = LIST.split('\n\nprofile');
    expect(text.startsWith(head ?? '')).toBe(true);
    expect(text.endsWith(`\n\nprofile${foot}`)).toBe(true);
    expect(feedsSchema.parse(parse(text)).feeds.slice(2)).toMatchObject([
      { id: 'pier-harbour-yes', url: 'https://pier.example/rss?a=1&b=2', publisher: 'Pier & Harbour: yes' },
      { id: 'gazette-2', tier: 'secondary' },
    ]);
  });

  test('takes none twice and nothing that is no address of the web', () => {
    const outlines =
      '<outline text="a" xmlUrl="http://www.gazette.example/rss/"/><outline text="b" xmlUrl="ftp://b.example/"/>';
    expect(addFeeds(LIST, feeds, opml(outlines))).toEqual({
      text: LIST,
      added: 0,
      known: 1,
      refused: ['ftp://b.example/'],
    });
  });

  test('fills a list that is empty', () => {
    const { text } = addFeeds(
      'feeds: []\nprofile: {}\n',
      [],
      opml('<outline text="A" xmlUrl="https://a.example/"/>'),
    );
    expect(feedsSchema.parse(parse(text)).feeds).toMatchObject([{ id: 'a', publisher: 'A' }]);
  });
});

describe('npm run suggest -- opml', () => {
  test('prints feeds that it adds elsewhere', async () => {
    const desk = await makeDesk({ skerrow: [], gazette: [] });
    const { exitCode, stdout } = await runScript('suggest', ['opml'], desk.env);
    expect(exitCode).toBe(0);
    const file = join(desk.folder, 'feeds.opml');
    await writeFile(file, stdout);
    const list = join(desk.content, 'feeds.yaml');
    const before = await readFile(list, 'utf8');
    await writeFile(list, before.replaceAll(/^ {2}- .*\n/gm, '').replace('feeds:', 'feeds: []'));
    expect((await runScript('suggest', ['opml', file], desk.env)).stdout).toContain('2 feeds added');
    const urls = (text: string) => feedsSchema.parse(parse(text)).feeds.map(({ url }) => url);
    expect(urls(await readFile(list, 'utf8'))).toEqual(urls(before));
  });

  test.each([
    [['opml', '/no/such/file'], 2, 'There is no file'],
    [['opml', join(projectFolder, 'package.json')], 1, 'is not OPML'],
    [['opml', 'a', 'b'], 2, '"b" is not understood'],
    [['feeds'], 2, '"feeds" is not understood'],
  ])('%j is told in a sentence', async (args, code, words) => {
    const desk = await makeDesk({ skerrow: [] });
    const { exitCode, stderr } = await runScript('suggest', args, desk.env);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(words)]);
    expect(stderr).not.toContain('    at ');
  });
});
