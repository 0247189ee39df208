import { conditionsOf, validatorsOf } from '#net/conditional-request.ts';
import type { FeedAnswer, FeedContent, FeedNotModified, FeedRequest } from './feed-answer.ts';
import { withDeadline } from '#net/deadline.ts';
import { FetchError } from '#net/fetch-error.ts';
import { settingsFrom, type FetchOptions, type FetchSettings } from '#net/fetch-settings.ts';
import { freshnessOf } from '#net/freshness.ts';
import { readBody } from '#net/read-body.ts';
import { followRedirects, type Landing } from '#net/redirects.ts';
import { headerOf } from '#net/response-header.ts';
import { sendRequest, type Response } from '#net/send-request.ts';
import { statusErrorOf } from '#net/status-error.ts';
import { guardOf, webPageIn } from '#net/web-page.ts';
import { withRetries } from '#net/with-retries.ts';

/**
 * Fetches a feed's bytes, or learns that it has not changed. What servers and networks do wrong comes back as a
 * failure with its reason; only our own bugs throw.
 */
export async function fetchFeed(feed: FeedRequest, options: FetchOptions): Promise<FeedAnswer> {
  const settings = settingsFrom(options);
  try {
    return await withRetries(
      () => withDeadline(settings.timeouts.whole, (deadline) => attempt(feed, { ...settings, deadline })),
      settings,
    );
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const retryAfter = error.retryAfter === null ? null : new Date(error.retryAfter).toISOString();
    return { status: 'failed', problem: error.message, retryAfter };
  }
}

async function attempt(feed: FeedRequest, settings: FetchSettings): Promise<FeedContent | FeedNotModified> {
  const landing = await followRedirects(feed.url, (url, cookie) =>
    sendRequest(url, { accept: FEED_TYPES, cookie, validators: feed.validators }, settings),
  );
  const { status } = landing.response;
  if (status === 304) return notModified(landing, feed, settings);
  if (status < 200 || status > 299 || status === 206) {
    throw await statusErrorOf(landing.response, settings.now());
  }
  return content(landing, settings);
}

function notModified(landing: Landing, feed: FeedRequest, settings: FetchSettings): FeedNotModified {
  const { response, ...place } = landing;
  response.body.resume();
  if (Object.keys(conditionsOf(feed.validators)).length === 0) {
    throw new FetchError('The server answered 304 (Not Modified) although it was asked for the whole feed.');
  }
  const { etag, lastModified } = validatorsOf(response.headers);
  return {
    status: 'not-modified',
    ...place,
    validators: {
      etag: etag ?? feed.validators?.etag ?? null,
      lastModified: lastModified ?? feed.validators?.lastModified ?? null,
    },
    freshFor: freshnessOf(response.headers, settings.now()),
  };
}

async function content(landing: Landing, settings: FetchSettings): Promise<FeedContent> {
  const { response, ...place } = landing;
  return {
    status: 'ok',
    ...place,
    body: await readFeed(response, settings),
    contentType: headerOf(response.headers, 'content-type'),
    validators: validatorsOf(response.headers),
    freshFor: freshnessOf(response.headers, settings.now()),
  };
}

async function readFeed(response: Response, { maxBytes }: FetchSettings): Promise<Uint8Array> {
  const { bytes, isWhole } = await readBody(response, { maxBytes });
  const page = webPageIn(bytes, response.headers);
  if (page !== null) throw new FetchError(`The address gives ${page}, not a feed.`);
  if (!isWhole) throw new FetchError(`The feed is larger than ${maxBytes} bytes (--max-bytes).`);
  if (bytes.length === 0) throw emptyAnswer(response);
  return bytes;
}

/** Checks for browsers answer programs with nothing: AWS WAF with status 202, others with 200. */
function emptyAnswer({ status, headers }: Response): FetchError {
  const guard = guardOf(new Uint8Array(), headers);
  if (guard !== null) return new FetchError(`The answer is empty: a check for browsers (${guard}).`);
  const hint = status === 202 ? ', with status 202: perhaps a check for browsers' : '';
  return new FetchError(`The answer is empty${hint}.`);
}

const FEED_TYPES =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, ' +
  'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';
