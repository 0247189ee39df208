import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { answer, serve } from '../support/http-server.ts';
import { LOCAL, readChecks, runLinks, visitLinks, writeLinkFolder } from '../support/link-folder.ts';

/** All the sources of a folder, in the order in which they are visited: it needs two of its own. */
const FOUR = ['acme-2024-deal', 'b', 'c', 'daily-2025-news'];

function fine(_request: IncomingMessage, response: ServerResponse): void {
  answer(response, { body: '<title>Fine</title>', headers: { 'content-type': 'text/html' } });
}

const addresses = (url: string, ids: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, `${url}${id}`]));

describe('npm run links', () => {
  test('asks no host more than once a second, redirects included, and hosts side by side', async () => {
    const asked: { host: string; at: number }[] = [];
    const listener =
      (host: string, other: string) => (request: IncomingMessage, response: ServerResponse) => {
        asked.push({ host, at: performance.now() });
        if (request.url !== '/there') return fine(request, response);
        answer(response, { status: 302, headers: { location: other } });
      };
    const two = await serve(listener('two', ''), '127.0.0.2');
    const one = await serve(listener('one', `${two.url}fine`));
    const folder = await writeLinkFolder({
      'acme-2024-deal': `${one.url}a`,
      b: `${one.url}there`,
      c: `${two.url}c`,
      'daily-2025-news': `${two.url}d`,
    });
    await runLinks(folder, ['--allow-private-hosts', '--no-archive', '--delay=1000']);
    const times = Map.groupBy(asked, ({ host }) => host);
    expect(times.get('one')).toHaveLength(3);
    expect(times.get('two')).toHaveLength(6);
    for (const visits of times.values()) {
      const pauses = visits.slice(1).map(({ at }, place) => at - visits[place]!.at);
      // On a busy machine this process notes one request later than it came, and the next one in time.
      expect(Math.min(...pauses)).toBeGreaterThan(700);
    }
    expect(
      asked
        .slice(0, 2)
        .map(({ host }) => host)
        .toSorted(),
    ).toEqual(['one', 'two']);
  });

  test('a shorter pause is refused for hosts of others', async () => {
    const { exitCode, stderr } = await runLinks('.', ['--delay=999']);
    expect([exitCode, stderr]).toEqual([
      2,
      '--delay is at least 1000 without --allow-private-hosts, not 999.\n',
    ]);
  });

  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'stopped by %s, it goes on where it was and asks nobody twice',
    async (signal) => {
      const asked: string[] = [];
      const held: ServerResponse[] = [];
      const { url } = await serve((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        if (request.url === '/c' && held.length === 0) held.push(response);
        else fine(request, response);
      });
      const folder = await writeLinkFolder(addresses(url, FOUR));
      const run = spawn(
        process.execPath,
        [join(projectFolder, 'scripts/links.ts'), ...LOCAL, '--timeout=20000'],
        {
          env: { ...process.env, CONTENT_DIR: folder },
        },
      );
      while (held.length === 0) await new Promise((done) => setTimeout(done, 20));
      run.kill(signal);
      // The server still holds its answer back.
      const [exitCode] = await once(run, 'exit');
      expect(exitCode).toBe(signal === 'SIGKILL' ? null : 1);
      const done = FOUR.slice(0, 2);
      expect(Object.keys(await readChecks(folder))).toEqual(done);

      const before = asked.splice(0);
      expect((await runLinks(folder, LOCAL)).exitCode).toBe(0);
      expect(Object.keys(await readChecks(folder))).toEqual(FOUR);
      const again = done.flatMap((id) => asked.filter((request) => request.endsWith(`/${id}`)));
      expect(before.filter((request) => request.startsWith('GET')).length).toBeGreaterThan(1);
      expect(again).toEqual([]);
      expect(asked).toContain('GET /daily-2025-news');
    },
  );
});

describe('npm run links, day by day', () => {
  test('leaves out what was visited lately, and takes the longest unvisited first', async () => {
    const { url } = await serve(fine);
    const folder = await writeLinkFolder(addresses(url, FOUR));
    await visitLinks(folder, ['b', 'c'], ['--now=2026-05-01']);
    await visitLinks(folder, ['acme-2024-deal'], ['--now=2026-05-02']);
    const visited = async () => {
      const options = ['--now=2026-05-06', '--max-age=5', '--limit=2', '--format=json'];
      const { links, left } = JSON.parse((await runLinks(folder, [...LOCAL, ...options])).stdout);
      return [links.map(({ id }: { id: string }) => id), left];
    };
    expect(await visited()).toEqual([['daily-2025-news', 'b'], 2]);
    expect(await visited()).toEqual([['c'], 3]);
  });
});
