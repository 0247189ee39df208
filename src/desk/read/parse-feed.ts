import { decodeFeed } from './charset/decode-feed.ts';
import { isJson, refuseAbsurd } from './xml/absurd.ts';
import { cleanXml } from './xml/clean.ts';
import { feedRoot } from './xml/root.ts';
import { nameOther } from './xml/not-a-feed.ts';
import { readWithFeedsmith } from './read-with-feedsmith.ts';
import { readWithRssParser } from './read-with-rss-parser.ts';
import type { Reading } from './reading.ts';

export interface ParsedFeed extends Reading {
  /** Why nothing could be read, as the end of a sentence (`is an HTML page, no feed`). */
  problem: string | null;
  /** What was odd though the feed could be read. */
  warning: string | null;
  /** Which parser's reading this is. */
  parser: 'rss-parser' | 'feedsmith';
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
  const { text } = decodeFeed(bytes, contentType);
  const refusal = nameOther(text) ?? refuseAbsurd(text);
  if (refusal !== null) return unread(refusal);
  return isJson(text) ? readJson(text, feedUrl) : readXmlFeed(cleanXml(text), feedUrl);
}

function readJson(text: string, feedUrl: string): ParsedFeed {
  const reading = attempt(() => readWithFeedsmith(text, feedUrl));
  return reading instanceof Error ? unread('is JSON, but no JSON Feed') : withWarning(reading, 'feedsmith');
}

/** rss-parser first; feedsmith where that fails or finds nothing. */
async function readXmlFeed(xml: string, feedUrl: string): Promise<ParsedFeed> {
  const first = await readWithRssParser(xml, feedUrl).catch(asError);
  if (!(first instanceof Error) && first.items.length > 0) return withWarning(first, 'rss-parser');
  const second = attempt(() => readWithFeedsmith(xml, feedUrl));
  if (!(second instanceof Error) && second.items.length > 0) return withWarning(second, 'feedsmith');
  if (!(first instanceof Error)) return withWarning(first, 'rss-parser');
  if (!(second instanceof Error)) return withWarning(second, 'feedsmith');
  return feedRoot(xml) && !ITEM.test(xml)
    ? withWarning(EMPTY, 'rss-parser')
    : unread(`cannot be read: ${first.message}`);
}

/** A feed without a channel has no items either. */
const EMPTY: Reading = { items: [], ttlSeconds: null };
const ITEM = /<(?:[\w.-]{1,40}:)?(?:item|entry)[\s/>]/i;

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

function unread(problem: string): ParsedFeed {
  return { ...EMPTY, problem: problem.replaceAll(/\s+/g, ' '), warning: null, parser: 'rss-parser' };
}
