import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { answer, serve } from '../support/http-server.ts';
import { readChecks, runLinks, visitLinks, writeLinkFolder } from '../support/link-folder.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const page = (title: string, rest = '') => `<!doctype html><title>${title}</title>${rest}`;

type Reply = (request: IncomingMessage, response: ServerResponse) => void;
const sends =
  (status: number, body = page('The news'), headers: Record<string, string> = {}): Reply =>
  (_request, response) =>
    answer(response, { status, body, headers: { ...HTML, ...headers } });
const leadsTo = (status: number, location: string): Reply => sends(status, '', { location });

/** What the server plays, and what is to be found of each. */
const PLAYED: Record<string, [reply: Reply, found: object]> = {
  fine: [sends(200), { state: 'ok', title: 'The news' }],
  'moved-for-good': [leadsTo(301, '/fine'), { state: 'moved', to: expect.stringMatching(/\/fine$/) }],
  'moved-for-now': [leadsTo(302, '/fine'), { state: 'ok' }],
  'with-a-slash': [leadsTo(301, '/with-a-slash/'), { state: 'ok' }],
  'in-a-circle': [leadsTo(302, '/in-a-circle'), { state: 'unreachable' }],
  'sent-home': [leadsTo(301, '/'), { state: 'unreachable', hint: 'soft-404' }],
  'to-login': [leadsTo(302, '/login?next=1'), { state: 'blocked', hint: 'login-wall' }],
  refused: [sends(403), { state: 'blocked', status: 403 }],
  legal: [sends(451), { state: 'blocked', status: 451 }],
  'a-network': [sends(999), { state: 'blocked', status: 999 }],
  'robot-wall': [sends(200, page('Just a moment...')), { state: 'blocked', hint: 'robot-wall' }],
  guarded: [
    sends(503, page('x', '<script src="/cdn-cgi/challenge-platform/h"></script>')),
    { state: 'blocked', status: 503, hint: 'robot-wall' },
  ],
  missing: [sends(404), { state: 'unreachable', status: 404 }],
  withdrawn: [sends(410), { state: 'unreachable', status: 410 }],
  'soft-404': [sends(200, page('Page not found | The Daily')), { state: 'unreachable', hint: 'soft-404' }],
  broken: [sends(500), { state: 'unreachable', status: 500 }],
  'no-head': [
    (request, response) => sends(request.method === 'HEAD' ? 405 : 200)(request, response),
    { state: 'ok' },
  ],
  'wrong-head': [
    (request, response) => sends(request.method === 'HEAD' ? 404 : 200)(request, response),
    { state: 'ok' },
  ],
  report: [sends(200, '%PDF', { 'content-type': 'application/pdf' }), { state: 'ok' }],
  picture: [sends(200, 'GIF', { 'content-type': 'image/gif' }), { state: 'ok' }],
  huge: [sends(200, page('Long', 'x'.repeat(2_000_000))), { state: 'ok', title: 'Long' }],
};

function play(request: IncomingMessage, response: ServerResponse): void {
  const name = request.url?.split(/[/?]/)[1] ?? '';
  if (request.url === `/${name}/`) return sends(200)(request, response);
  return (PLAYED[name]?.[0] ?? sends(200, page('Home')))(request, response);
}

async function playedFolder(): Promise<{ folder: string; requests: IncomingMessage[] }> {
  const { url, requests } = await serve(play);
  const folder = await writeLinkFolder(
    Object.fromEntries(Object.keys(PLAYED).map((name) => [name, url + name])),
  );
  return { folder, requests };
}

describe('npm run links', () => {
  test('finds the state of every address, and which are to be looked at', async () => {
    const { folder, requests } = await playedFolder();
    const { exitCode, stdout } = await visitLinks(folder, Object.keys(PLAYED), [
      '--now=2026-05-01',
      '--format=json',
    ]);
    const found = await readChecks(folder);
    for (const [name, [, wanted]] of Object.entries(PLAYED)) {
      expect(found[name], name).toMatchObject({ ...wanted, since: '2026-05-01', checked: '2026-05-01' });
    }
    expect(Object.keys(found)).toEqual(Object.keys(PLAYED).toSorted());
    const links = JSON.parse(stdout).links as { id: string; state: string }[];
    expect(links.map(({ id, state }) => [id, state]).toSorted()).toEqual(
      Object.entries(found).map(([id, { state }]) => [id, state]),
    );
    expect(exitCode).toBe(1);
    expect(methodsFor(requests, '/report')).toEqual(['HEAD', 'GET']);
    expect(methodsFor(requests, '/picture')).toEqual(['HEAD']);
    expect(methodsFor(requests, '/no-head')).toEqual(['HEAD', 'GET']);
  });

  test('waits for a server that never answers no longer than it may', async () => {
    const { url } = await serve(() => undefined);
    const folder = await writeLinkFolder({ silent: `${url}silent` });
    await visitLinks(folder, ['silent'], ['--timeout=500']);
    expect((await readChecks(folder))['silent']).toMatchObject({ state: 'unreachable' });
  });

  test('calls a page gone a week later, and never one that refuses or is out of order', async () => {
    const { folder } = await playedFolder();
    const ids = ['missing', 'withdrawn', 'soft-404', 'broken', 'refused', 'guarded'];
    const statesOn = async (day: string) => {
      await visitLinks(folder, ids, [`--now=${day}`]);
      const found = await readChecks(folder);
      return ids.map((id) => found[id]?.state);
    };
    const first = ['unreachable', 'unreachable', 'unreachable', 'unreachable', 'blocked', 'blocked'];
    expect(await statesOn('2026-05-01')).toEqual(first);
    expect(await statesOn('2026-05-07')).toEqual(first);
    expect(await statesOn('2026-05-08')).toEqual([
      'gone',
      'gone',
      'gone',
      'unreachable',
      'blocked',
      'blocked',
    ]);
    expect((await readChecks(folder))['missing']).toMatchObject({
      since: '2026-05-01',
      checked: '2026-05-08',
    });
  });

  test('a page that comes back is well again, one under another title has changed', async () => {
    let [status, title] = [404, 'Results for the third quarter'];
    const { url } = await serve((request, response) => sends(status, page(title))(request, response));
    const folder = await writeLinkFolder({ a: `${url}a` });
    const stateOn = async (day: string) => {
      const { exitCode } = await visitLinks(folder, ['a'], [`--now=${day}`]);
      return [(await readChecks(folder))['a']?.state, exitCode];
    };
    expect(await stateOn('2026-05-01')).toEqual(['unreachable', 1]);
    expect(await stateOn('2026-05-09')).toEqual(['gone', 1]);
    status = 200;
    expect(await stateOn('2026-05-16')).toEqual(['ok', 0]);
    title = 'Buy cheap watches';
    expect(await stateOn('2026-05-23')).toEqual(['changed', 1]);
    title = 'Third quarter: results | The Daily';
    expect(await stateOn('2026-05-30')).toEqual(['ok', 0]);
  });

  test('leaves a host alone that asks to be asked less', async () => {
    const { url, requests } = await serve(sends(429, '', { 'retry-after': '120' }));
    const folder = await writeLinkFolder({ a: `${url}a`, b: `${url}b` });
    const { stdout } = await visitLinks(folder, ['a', 'b'], ['--format=json']);
    expect(requests).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({
      links: [{ id: 'a', state: 'blocked', status: 429 }],
      missed: 1,
    });
    expect(Object.keys(await readChecks(folder))).toEqual(['a']);
  });

  test('refuses hosts of this machine unless told', async () => {
    const { url, requests } = await serve(sends(200));
    const folder = await writeLinkFolder({ a: url });
    const args = ['--only=a', '--no-archive', '--format=json'];
    const { stdout } = await runLinks(folder, args);
    expect(requests).toEqual([]);
    expect(stdout).toContain('not a public address');
  });
});

function methodsFor(requests: readonly IncomingMessage[], path: string) {
  return requests.filter(({ url }) => url === path).map(({ method }) => method);
}
