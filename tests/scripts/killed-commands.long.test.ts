import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { linksSchema } from '#record/source/links-schema.ts';
import { projectFolder } from '#command/settings.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { DEAL as ARTICLES, NOW } from '../support/desk-folder.ts';
import { contentFolder, writeContentFolder } from '../support/content-folder.ts';
import { makeFolder } from '../support/folder.ts';
import { answer, serve } from '../support/http-server.ts';
import { makeInboxStory, makeItem } from '../support/inbox-story.ts';
import { killAtEachWrite, type WritingCommand } from '../support/killed-command.ts';
import { LOCAL, writeLinkFolder } from '../support/link-folder.ts';
import { TOLD } from '../support/new-folder.ts';

const FIXTURES = join(projectFolder, 'tests/fixtures');
const TODAY = ['--now', '2026-02-02'];
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];

const STORY = '2018-06-01-ferries-agree';
const OTHER = '2018-06-02-ferries-again';
const AMENDED = '2018-03-05-amended-agreement';

/** The invented topic, with two stories that wait. */
async function desk(): Promise<string> {
  const content = join(await makeFolder(), 'content');
  await cp(join(FIXTURES, 'content'), content, { recursive: true });
  await rm(join(content, 'inbox'), { recursive: true });
  const items = ARTICLES.map((item) => makeItem(item));
  for (const story of [
    makeInboxStory({ id: STORY, items }),
    makeInboxStory({ id: OTHER, date: '2018-06-02' }),
  ])
    await writeAtomically(join(content, 'inbox', `${story.id}.yaml`), newStoryText(story));
  return content;
}

const review = async (...args: string[]): Promise<WritingCommand> => ({
  script: 'review',
  args: () => [...args, '--now', NOW, '--by', 'Ada'],
  before: await desk(),
});

/** Sources that a server answers for, each with a copy in the archive. */
async function links(): Promise<WritingCommand> {
  const { url } = await serve((request, response) => {
    const asked = new URL(request.url ?? '', url).searchParams.get('url');
    const copy = `http://web.archive.org/web/20250601000000/${asked}`;
    const closest = { available: true, status: '200', url: copy };
    if (asked !== null)
      return answer(response, { body: JSON.stringify({ archived_snapshots: { closest } }) });
    return answer(response, { headers: { 'content-type': 'text/html' }, body: '<title>The news</title>' });
  });
  const options = LOCAL.filter((option) => option !== '--no-archive');
  const only = IDS.flatMap((id) => ['--only', id]);
  return {
    script: 'links',
    args: () => [...options, ...TODAY, ...only, '--archive-api', `${url}available`],
    before: await writeLinkFolder(Object.fromEntries(IDS.map((id) => [id, `${url}${id}`]))),
    isWhole: (path, text) => path === 'links.yaml' && linksSchema.safeParse(parse(text)).success,
  };
}

const COMMANDS: Record<string, () => Promise<WritingCommand>> = {
  'review accept': () => review('accept', STORY),
  'review attach': () => review('attach', STORY, '--to', AMENDED),
  'review dismiss': () => review('dismiss', STORY, '--reason', 'No news'),
  'review split': () => review('split', STORY, ARTICLES[2].url),
  'review move': () => review('move', ARTICLES[2].url, '--to', OTHER),
  'review merge': () => review('merge', STORY, OTHER),
  links,
  'new entry': async () => ({
    script: 'new',
    args: () => [
      'entry',
      ...TOLD,
      '--source',
      'daily-2025-news',
      '--party',
      'acme',
      '--party',
      'bolt',
      ...TODAY,
    ],
    before: await writeContentFolder(),
  }),
  'new source': async () => ({
    script: 'new',
    args: () => ['source', 'https://acme.example/third', ...SAID, ...TODAY],
    before: await writeContentFolder(),
  }),
  'new topic': async () => ({
    script: 'new',
    args: (folder) => ['topic', folder, '--title', 'A record', '--party', 'A', '--party', 'B', ...TODAY],
    before: null,
  }),
  propose: async () => ({
    script: 'propose',
    args: () => [join(FIXTURES, 'proposals/good.txt')],
    before: join(FIXTURES, 'content'),
  }),
  'check:content --fix': async () => ({
    script: 'check-content',
    args: () => ['--fix'],
    before: await writeContentFolder(
      Object.fromEntries(
        contentFolder().map(({ path, text }) => [path, (text ?? '').replaceAll('\n', '  \n')]),
      ),
    ),
  }),
  'eval --fit': async () => ({
    script: 'eval',
    args: () => [join(FIXTURES, 'suggest/headlines.jsonl'), '--fit'],
    before: join(FIXTURES, 'content'),
  }),
  'suggest -- opml FILE': async () => {
    const file = 'more.opml';
    return {
      script: 'suggest',
      args: (folder) => ['opml', join(folder, file), '--feeds', join(folder, 'feeds.yaml')],
      before: await writeContentFolder({ [file]: OPML, 'feeds.yaml': await readFile(FEEDS, 'utf8') }),
    };
  },
  schemas: async () => ({
    script: '../tests/support/write-schemas',
    args: (folder) => [folder],
    before: await makeFolder(),
  }),
};

const FEEDS = join(FIXTURES, 'content/feeds.yaml');
const OPML = `<opml version="2.0"><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>`;

const SAID = ['--title', 'The third', '--publisher', 'Acme', '--date', '2025-05-04', '--tier', 'primary'];

describe('a command killed before, amid and after each of its writes', () => {
  test.each(Object.entries(COMMANDS))(
    '%s leaves no file half written, and given again ends where it would have',
    async (name, make) => {
      const { kills, moments } = await killAtEachWrite(await make());
      process.stdout.write(`${name}: killed ${kills} times, at ${moments} moments\n`);
      expect(kills).toBeGreaterThanOrEqual(100);
    },
  );
});
