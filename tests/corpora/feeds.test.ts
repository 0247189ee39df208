import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { normaliseItem } from '#desk/normalise/normalise-item.ts';
import { parseFeed, type ParsedFeed } from '#desk/read/parse-feed.ts';
import { findMaterial } from '../../scripts/lib/material.ts';
import { disagreements, unmet, type Captured, type Check } from '../support/feed-agreement.ts';
import { unsafeItems } from '../support/feed-safety.ts';

const archive = join(findMaterial('corpora', process.env), 'feeds.tar.gz');
const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
execFileSync('tar', ['-xzf', archive, '-C', folder]);
afterAll(() => rmSync(folder, { recursive: true }));

/** Files of the corpus by what is known of them; see its README. */
interface Corpus {
  parse: string[];
  expected: Record<string, { contentType: string | null; checks: Check[] }>;
  captured: Record<string, { items: Captured[] }>;
}

const corpus = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Corpus;
const origin = {
  feed: 'f',
  publisher: 'P',
  tier: 'secondary',
  now: new Date('2026-11-21T00:00:00Z'),
} as const;

function read(file: string, contentType: string | null = null): Promise<ParsedFeed> {
  return parseFeed(readFileSync(join(folder, file)), contentType, {
    feedUrl: 'http://127.0.0.1:8097/feed.xml',
  });
}

async function filesThat(files: string[], isMeant: (file: string) => Promise<boolean>): Promise<string[]> {
  const answers = await Promise.all(files.map(isMeant));
  return files.filter((_, index) => answers[index]);
}

describe('parseFeed on other parsers’ test suites', () => {
  test('reads 896 of 905 well-formed files', async () => {
    const unread = await filesThat(corpus.parse, async (file) => (await read(file)).problem !== null);
    expect(unread.length, unread.join('\n')).toBeLessThanOrEqual(9);
  });

  test('meets 98 of 101 expectations', async () => {
    const failed = await filesThat(Object.keys(corpus.expected), async (file) => {
      const { contentType, checks } = corpus.expected[file]!;
      const { items } = await read(file, contentType);
      return checks.some((check) => unmet(check, items));
    });
    expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(3);
  });

  test('agrees with the majority on every item of 57 of 59 captured feeds', async () => {
    const failed = await filesThat(Object.keys(corpus.captured), async (file) => {
      const { items } = await read(file);
      return disagreements(corpus.captured[file]!.items, items).length > 0;
    });
    expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(2);
  });

  test('gives no address but http and no markup for any hostile file, each within two seconds', async () => {
    for (const file of readdirSync(join(folder, 'hostile'))) {
      const started = process.threadCpuUsage().user;
      const feed = await read(`hostile/${file}`);
      const items = feed.items.map((item) => normaliseItem(item, origin)).filter((item) => item !== null);
      expect(process.threadCpuUsage().user - started, file).toBeLessThan(2_000_000);
      expect(unsafeItems(items), file).toEqual([]);
    }
  });
});
