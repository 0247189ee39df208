import type { Random } from './random.ts';

/** What a server does with a connection, one step after the other: send, pause (milliseconds), close, break off. */
export type Step = { send: Buffer | string } | { pause: number } | 'close' | 'reset';

export const CHUNKED = { 'Transfer-Encoding': 'chunked' };

/** A status line and headers. */
export function head(status: number, fields: Record<string, string | number>): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${String(status).padStart(3, '0')} Status\r\n${lines.join('')}\r\n`;
}

/** An answer in one piece, with its right length unless a field says another. */
export function whole(fields: Record<string, string>, body: Buffer | string): Buffer {
  const bytes = Buffer.from(body as string);
  return Buffer.concat([
    Buffer.from(head(200, { 'Content-Length': bytes.length, ...fields }), 'latin1'),
    bytes,
  ]);
}

/** The same in two chunks. */
export function chunked(fields: Record<string, string | number>, body: Buffer): Step[] {
  const size = (bytes: Buffer) => `${bytes.length.toString(16)}\r\n`;
  const half = [body.subarray(0, 100), body.subarray(100)].filter(({ length }) => length > 0);
  const parts = half.flatMap((bytes) => [size(bytes), bytes, '\r\n']);
  return [head(200, { ...fields, ...CHUNKED }), ...parts, '0\r\n\r\n'].map((send) => ({ send }));
}

/** A feed of up to a dozen items. */
export function feed(random: Random): string {
  const items = Array.from({ length: random.below(12) }, (_, index) => {
    const name = `${index}-${random.below(1_000)}`;
    return `<item><title>Acme ${name}</title><link>https://acme.example/${name}</link><pubDate>Mon, 04 May 2026 08:00:00 GMT</pubDate></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Acme</title>${items.join('')}</channel></rss>`;
}

/** Bytes of no kind. */
export function noise(random: Random, most: number): Buffer {
  return Buffer.from(Array.from({ length: random.below(most) }, () => random.below(256)));
}

/** With a few bytes replaced. */
export function damaged(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  for (let count = random.below(8); count >= 0; count -= 1)
    copy[random.below(copy.length)] = random.below(256);
  return copy;
}
