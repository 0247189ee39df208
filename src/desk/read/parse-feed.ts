import { decodeFeed } from './charset/decode-feed.ts';
import { isJson, checkLimits } from './xml/limits.ts';
import { nameOther } from './xml/not-a-feed.ts';
import { feedRoot, startOfDocument } from './xml/root.ts';
import { readElements } from './read-elements.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readLeniently } from './read-leniently.ts';
import { readWithRssParser } from './read-with-rss-parser.ts';
import type { Reading } from './reading.ts';
import { endComments } from './repair-marks.ts';

export interface ParsedFeed extends Reading {
  /** Why nothing could be read, as the end of a sentence (`is an HTML page, no feed`). */
  problem: string | null;
  /** What was odd though the feed could be read. */
  warning: string | null;
  /** Which parser's reading this is. */
  parser: 'rss-parser' | 'htmlparser2' | 'JSON';
}

export interface FeedAddress {
  /** Where the feed was fetched: relative addresses are resolved against it in the end. */
  feedUrl: string;
}

/**
 * A feed's items from its bytes: RSS 0.9 to 2.0, RDF, Atom and JSON Feed, well-formed or not. Takes time and memory
 * in proportion to the bytes. Never throws: a feed that cannot be read is a problem to report.
 */
export async function parseFeed(
  bytes: Uint8Array,
  contentType: string | null,
  { feedUrl }: FeedAddress,
): Promise<ParsedFeed> {
  const text = endComments(decodeFeed(bytes, contentType).text);
  const refusal = nameOther(text) ?? checkLimits(text);
  if (refusal !== null) return unread(refusal);
  return isJson(text) ? readJson(text, feedUrl) : readXmlFeed(text.slice(startOfDocument(text)), feedUrl);
}

function readJson(text: string, feedUrl: string): ParsedFeed {
  const reading = attempt(() => readJsonFeed(text, feedUrl));
  return reading instanceof Error ? unread('is JSON, but no JSON Feed') : withWarning(reading, 'JSON');
}

/** rss-parser first; leniently where that fails or finds nothing. */
async function readXmlFeed(xml: string, feedUrl: string): Promise<ParsedFeed> {
  const first = await readWithRssParser(xml)
    .then((elements) => readElements(elements, xml, feedUrl))
    .catch(asError);
  if (!(first instanceof Error) && first.items.length > 0) return withWarning(first, 'rss-parser');
  if (first instanceof Error && !feedRoot(xml)) return cannotBeRead(first);
  const second = attempt(() => readElements(readLeniently(xml), xml, feedUrl));
  const isFound = !(second instanceof Error) && second.items.length > 0;
  if (!(first instanceof Error) && !isFound) return withWarning(first, 'rss-parser');
  return second instanceof Error ? cannotBeRead(second) : withWarning(second, 'htmlparser2');
}

function attempt(read: () => Reading): Reading | Error {
  try {
    return read();
  } catch (error) {
    return asError(error);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function withWarning(reading: Reading, parser: ParsedFeed['parser']): ParsedFeed {
  return { ...reading, problem: null, warning: reading.items.length === 0 ? 'has no items' : null, parser };
}

/** The first line: sax goes on to say where, which helps nobody who cannot change the feed. */
function cannotBeRead({ message }: Error): ParsedFeed {
  return unread(`cannot be read: ${message.split('\n')[0]}`);
}

function unread(problem: string): ParsedFeed {
  return {
    items: [],
    ttlSeconds: null,
    problem: problem.replaceAll(/\s+/g, ' '),
    warning: null,
    parser: 'rss-parser',
  };
}
