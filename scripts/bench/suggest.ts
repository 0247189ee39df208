import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readRecord } from '#check/read/read-record.ts';
import { NEWEST } from './feed-text.ts';
import { serveLocalFeeds } from './local-feeds.ts';
import { measureCommand, nodeFlagsOf, type Bench, type Measure } from './measure.ts';

/**
 * Whole runs of the desk, from process start to end, over feeds in which every fifth headline is the title of an entry
 * in this record; and separately, the part up to cleaned articles.
 */
export async function benchSuggest(contentFolder: string): Promise<Bench> {
  const { record } = await readRecord(contentFolder);
  const headlines = (record?.entries ?? []).map(({ title }) => title);
  const { urls, floor, setting, close } = await serveLocalFeeds(headlines);
  const folder = await mkdtemp(join(tmpdir(), 'bench-suggest-'));
  const flags = await nodeFlagsOf('suggest');
  const timed = async (name: string, file: string, args: string[]): Promise<Measure> => {
    const measure = await measureCommand(name, { file, flags, args, env: { CONTENT_DIR: contentFolder } });
    return { ...measure, timesFloor: measure.seconds / floor };
  };
  try {
    const feeds = join(folder, 'feeds.yaml');
    await writeFile(feeds, await listOf(urls, contentFolder));
    const args = argsFor(folder, feeds);
    const part = 'scripts/bench/read-feeds.ts';
    return {
      setting,
      measures: [
        await timed('fetched, parsed, cleaned', part, [feeds, 'all']),
        await timed('fetched, parsed, cleaned; none modified', part, [feeds, 'none']),
        await timed('whole run', 'scripts/suggest.ts', args),
        await timed('whole run, none modified', 'scripts/suggest.ts', args),
      ],
    };
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
}

/** The local feeds instead of the record's own, with its profile. */
async function listOf(urls: string[], contentFolder: string): Promise<string> {
  const { profile } = parse(await readFile(join(contentFolder, 'feeds.yaml'), 'utf8'));
  const feeds = urls.map((url, at) => ({
    id: `paper-${at}`,
    url,
    publisher: `Paper ${at}`,
    tier: 'secondary',
  }));
  return stringify({ feeds, profile });
}

function argsFor(folder: string, feeds: string): string[] {
  const places = ['--feeds', feeds, '--inbox', join(folder, 'inbox'), '--state', join(folder, 'state.json')];
  return [...places, '--now', NEWEST, '--allow-private-hosts'];
}
