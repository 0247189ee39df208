import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { projectFolder } from '#command/settings.ts';
import { serveFeeds, type FeedContent } from './feed-server.ts';
import { makeFolder } from './folder.ts';
import { runScript, type Outcome } from './run-script.ts';

export const NOW = '2018-06-02T12:00:00Z';

/** The invented topic in a folder of its own, with feeds on a server of this machine. */
export async function makeDesk(feeds: Record<string, FeedContent>) {
  const folder = await makeFolder();
  const content = join(folder, 'content');
  await cp(join(projectFolder, 'tests/fixtures/content'), content, { recursive: true });
  // A desk begins with an empty inbox.
  await rm(join(content, 'inbox'), { recursive: true });
  const server = await serveFeeds(feeds);
  await writeFile(join(content, 'feeds.yaml'), server.feedsYaml());
  const env = { CONTENT_DIR: content };
  const inbox = join(content, 'inbox');
  const suggestArgs = [
    '--now',
    NOW,
    '--state',
    join(folder, 'state.json'),
    '--allow-private-hosts',
    '--timeout',
    '100000',
  ];
  return {
    folder,
    content,
    inbox,
    env,
    suggestArgs,
    suggest: (...args: string[]): Promise<Outcome> => runScript('suggest', [...suggestArgs, ...args], env),
    review: (...args: string[]): Promise<Outcome> =>
      runScript('review', [...args, '--now', NOW, '--by', 'Ada'], env),
    checkContent: (): Promise<Outcome> => runScript('check-content', [], env),
  };
}

/** Every file below a folder, by path; none where there is no folder. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = found.filter((item) => item.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = files
    .toSorted()
    .map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The only story in an inbox, as its file has it. */
export async function onlyStory(inbox: string) {
  const [[name, text] = ['', ''], ...others] = Object.entries(await filesIn(inbox));
  if (others.length > 0 || name === '')
    throw new Error(`The inbox holds ${others.length + (name ? 1 : 0)} files`);
  return { name, text, story: parse(text) };
}

/** Articles on one event, by as many publishers as there are. */
export const DEAL = [
  {
    title: 'Skerrow and Voltmoor renew the supply agreement for battery packs',
    url: 'https://skerrow.example/renew',
    published: '2018-06-01T08:00:00Z',
    summary: 'Voltmoor stays the exclusive supplier of battery packs.',
  },
  {
    title: 'Skerrow and Voltmoor renew supply agreement: exclusive supplier of battery packs',
    url: 'https://gazette.example/renew?utm_source=rss',
    published: '2018-06-01T10:00:00Z',
    summary: 'The battery packs come from Voltmoor for ten more years.',
  },
  {
    title: 'Voltmoor to supply Skerrow battery packs as they renew the supply agreement',
    url: 'https://courier.example/renew',
    published: '2018-06-01T12:00:00Z',
    summary: 'Skerrow and Voltmoor renew the supply agreement.',
  },
] as const;

/** News that has no place in the record. */
export const NOISE = [
  {
    title: 'Ten best beaches of the islands',
    url: 'https://gazette.example/beaches',
    published: '2018-06-01T09:00:00Z',
  },
  {
    title: 'New ticket app and timetable for ferries',
    url: 'https://gazette.example/app',
    published: '2018-06-01T09:30:00Z',
  },
] as const;
