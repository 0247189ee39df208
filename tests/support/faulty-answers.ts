import { deflateRawSync, gzipSync } from 'node:zlib';
import { CHUNKED, chunked, damaged, feed, head, noise, whole, type Step } from './http-bytes.ts';
import type { Random } from './random.ts';

/** One answer, sound or with a fault of the network, the server or the format. Nothing at all is an answer too. */
export function faultyAnswer(random: Random, request: { path: string; isConditional: boolean }): Step[] {
  const make = random.oneOf([...Array<typeof sound>(6).fill(sound), ...FAULTS]);
  return make(random, request);
}

type Request = Parameters<typeof faultyAnswer>[1];
type Make = (random: Random, request: Request) => Step[];

/** As most servers answer: not modified where that was asked for, packed or not, in one piece or in chunks. */
function sound(random: Random, { isConditional }: Request): Step[] {
  if (isConditional && random.below(2) === 0) return [{ send: head(304, { ETag: '"a"' }) }];
  const body = feed(random);
  const packed = random.below(2) === 0 ? gzipSync(body) : Buffer.from(body);
  const fields = { ETag: '"a"', 'Content-Type': 'application/rss+xml' };
  return random.below(2) === 0 ? [{ send: whole(fields, packed) }] : chunked(fields, packed);
}

const FAULTS: Make[] = [
  // Connections
  () => [],
  () => ['close'],
  () => ['reset'],
  (random) => [{ send: whole({}, feed(random)).subarray(0, random.below(400)) }, 'reset'],
  (random) => [{ send: whole({}, feed(random)).subarray(0, random.below(400)) }, 'close'],
  (random) => [{ send: whole({}, feed(random)).subarray(0, random.below(400)) }],
  (random) => dribbled(whole({}, feed(random)), random),
  (random) => [{ send: 'HTTP/1.1 200 OK\r\n' }, ...repeated(random, 'X-Slow: 1\r\n')],
  (random) => repeated(random, 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'),
  // Lengths and chunks
  (random) => [{ send: head(200, { 'Content-Length': random.below(5_000) }) }, { send: feed(random) }],
  (random) => [
    { send: head(200, { 'Content-Length': random.below(5_000) }) },
    { send: feed(random) },
    'close',
  ],
  (random) => [
    { send: head(200, { 'Content-Length': random.oneOf(LENGTHS) }) },
    { send: feed(random) },
    'close',
  ],
  (random) => chunked({ 'Content-Length': random.below(3_000) }, Buffer.from(feed(random))),
  (random) => [{ send: head(200, CHUNKED) }, { send: random.oneOf(CHUNKS) }, 'close'],
  (random) => [{ send: head(200, CHUNKED) }, { send: `5\r\n${feed(random)}` }],
  // Redirects
  (random, { path }) => [{ send: head(random.oneOf(REDIRECTS), { Location: path, 'Content-Length': 0 }) }],
  (random, { path }) => [
    { send: head(random.oneOf(REDIRECTS), { Location: `${path}${random.below(3)}`, 'Content-Length': 0 }) },
  ],
  (random) => [{ send: head(302, { Location: random.oneOf(PLACES), 'Content-Length': 0 }) }],
  (random, { path }) => [
    { send: head(302, { Location: path, 'Set-Cookie': `a=${random.below(1e6)}`, 'Content-Length': 0 }) },
  ],
  (random) => [{ send: head(random.oneOf(REDIRECTS), { 'Content-Length': 0 }) }],
  // Validators, status, headers
  () => [{ send: head(304, {}) }],
  (random) => [{ send: head(random.below(1_000), { 'Content-Length': 4 }) }, { send: 'body' }, 'close'],
  (random) => [
    { send: head(random.oneOf(REFUSALS), { 'Content-Length': 0, 'Retry-After': random.oneOf(WAITS) }) },
  ],
  (random) => [
    { send: `HTTP/${random.oneOf(['1.0', '0.9', '2', 'x'])} 200\r\n\r\n${feed(random)}` },
    'close',
  ],
  (random) => [{ send: random.oneOf(HEADS) }, { send: feed(random) }, 'close'],
  (random) => [{ send: whole({ 'X-Long': 'x'.repeat(random.below(100_000)) }, feed(random)) }],
  (random) => [
    { send: whole({ 'Cache-Control': random.oneOf(AGES), Date: 'x', Expires: '-1' }, feed(random)) },
  ],
  (random) => [
    { send: whole({ ETag: 'x\u0080'.repeat(random.below(900)), 'Last-Modified': '?' }, feed(random)) },
  ],
  () => [{ send: 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n' }],
  // Packing
  (random) => [{ send: whole({ 'Content-Encoding': random.oneOf(PACKINGS) }, noise(random, 500)) }],
  (random) => [{ send: whole({ 'Content-Encoding': random.oneOf(PACKINGS) }, feed(random)) }],
  (random) => [{ send: whole({}, gzipSync(feed(random)).subarray(0, -1 - random.below(200))) }],
  (random) => [{ send: whole({}, damaged(gzipSync(feed(random)), random)) }],
  (random) => [
    { send: whole({ 'Content-Encoding': 'deflate' }, damaged(deflateRawSync(feed(random)), random)) },
  ],
  () => [{ send: whole({ 'Content-Encoding': 'gzip' }, BOMB) }],
  // Bodies
  (random) => [
    { send: whole({ 'Content-Type': random.oneOf(TYPES) }, damaged(Buffer.from(feed(random)), random)) },
  ],
  (random) => [{ send: whole({ 'Content-Type': random.oneOf(TYPES) }, noise(random, 2_000)) }],
  (random) => [{ send: whole({ 'Content-Type': random.oneOf(TYPES) }, random.oneOf(BODIES)) }],
];

const LENGTHS = ['-1', '1e3', '99999999999999999999', '5, 5', '5, 6', 'x', ''];
const CHUNKS = [
  'zz\r\nabc',
  'ffffffffffffffff\r\nabc',
  '-1\r\n',
  '3\r\nabcde\r\n0\r\n\r\n',
  '3;x=\0\r\nabc\r\n',
  '0',
];
const REDIRECTS = [301, 302, 303, 307, 308];
const PLACES = [
  '',
  'file:///etc/passwd',
  'http://',
  '//',
  'http://user:pw@127.0.0.1/',
  'javascript:1',
  '\u0000',
  'http://[::1',
  '/%ff%zz',
];
const REFUSALS = [401, 403, 404, 410, 429, 500, 502, 503, 504, 520];
const WAITS = ['0', '-1', 'soon', '1e9', '86400', 'Fri, 31 Dec 9999 23:59:59 GMT'];
const HEADS = [
  'HTTP/1.1 200 OK\r\nno colon\r\n\r\n',
  'HTTP/1.1 200 OK\r\nA: \0\r\n\r\n',
  'HTTP/1.1 200 OK\r\nA: b\r\n folded\r\n\r\n',
  'HTTP/1.1 200 OK\nA: b\n\n',
  'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n',
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked, x\r\n\r\n',
  '\r\n\r\nHTTP/1.1 200 OK\r\n\r\n',
  'SSH-2.0-OpenSSH_9.6\r\n',
  '',
];
const AGES = ['max-age=-1', 'max-age=1e99', 'max-age="', 'max-age=99999999999999999999', 'no-store, ,,'];
const PACKINGS = ['gzip', 'br', 'deflate', 'gzip, br', 'zstd', 'x', ''];
const TYPES = [
  'text/html',
  'text/xml; charset=utf-7',
  'application/json',
  'image/png',
  'text/xml; charset=utf-16',
  '; =',
];
const BODIES = [
  '',
  ' ',
  '<',
  '<rss>',
  '<feed xmlns="x"/>',
  '{"items":',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{}]}',
  '<!doctype html><title>Just a moment...</title>',
  '<?xml version="1.0" encoding="x"?><rss/>',
  '<rss>'.repeat(3_000),
  '[['.repeat(9_000),
];
const BOMB = gzipSync(Buffer.alloc(8 * 1024 * 1024));

function dribbled(bytes: Buffer, random: Random): Step[] {
  const size = 1 + random.below(bytes.length);
  const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return parts.flatMap((send) => [{ send }, { pause: random.below(30) }]);
}

function repeated(random: Random, send: string): Step[] {
  return Array.from({ length: 100 }, () => [{ send }, { pause: random.below(30) }]).flat();
}
