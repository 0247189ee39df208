import type { z } from 'zod';
import { FetchError } from '#net/fetch-error.ts';
import type { FetchSettings } from '#net/fetch-settings.ts';
import { readBody } from '#net/read-body.ts';
import { sendRequest } from '#net/send-request.ts';
import { statusErrorOf } from '#net/status-error.ts';
import { withRetries } from '#net/with-retries.ts';
import { itemContentsSchema, itemIdsSchema, readerItemSchema, type ReaderItem } from './greader-schema.ts';

/** An aggregator that speaks the Google Reader API, and what is wanted of it. */
export interface Reader {
  /** Where the API begins, without `/reader/api/0`. */
  url: string;
  /** `user/…`, as its ClientLogin gives it. */
  token: string;
  /** Null for all feeds. */
  label: string | null;
}

/**
 * The items that an aggregator has had since a moment (seconds since 1970). Nothing is marked read there: what was
 * looked at is remembered here, once it is written.
 *
 * @throws FetchError
 */
export async function fetchReaderItems(
  reader: Reader,
  { since, settings }: { since: number; settings: FetchSettings },
): Promise<ReaderItem[]> {
  const call = <S extends z.ZodType>(path: string, schema: S, form: URLSearchParams | null = null) =>
    withRetries(async () => parsed(await ask(reader, { path, form }, settings), schema), settings);
  const ids = await readIds(reader, since, call);
  if (ids.length === 0) return [];
  const postToken = await withRetries(() => ask(reader, { path: 'token', form: null }, settings), settings);
  const items: ReaderItem[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    const form = new URLSearchParams({ T: postToken.trim(), output: 'json' });
    for (const id of ids.slice(at, at + BATCH)) form.append('i', id);
    const { items: some } = await call('stream/items/contents', itemContentsSchema, form);
    items.push(...some.flatMap((item) => readerItemSchema.safeParse(item).data ?? []));
  }
  return items;
}

type Call = <S extends z.ZodType>(path: string, schema: S) => Promise<z.output<S>>;

/** Newest first, page by page. */
async function readIds({ label }: Reader, since: number, call: Call): Promise<string[]> {
  const stream = label === null ? 'user/-/state/com.google/reading-list' : `user/-/label/${label}`;
  const ids = new Set<string>();
  let continuation: string | undefined;
  do {
    const query = new URLSearchParams({ s: stream, n: String(PAGE), ot: String(since), output: 'json' });
    if (continuation !== undefined) query.set('c', continuation);
    const page = await call(`stream/items/ids?${query}`, itemIdsSchema);
    const before = ids.size;
    for (const { id } of page.itemRefs) ids.add(id);
    // A server that gives one page again and again would never end.
    continuation = ids.size > before ? page.continuation : undefined;
  } while (continuation !== undefined && ids.size < MOST_ITEMS);
  return [...ids].slice(0, MOST_ITEMS);
}

const PAGE = 1000;
const BATCH = 100;

/** More in one run is a label that holds everything. */
const MOST_ITEMS = 20_000;

/** The text of one answer. Redirects are not followed: the token is for this address alone. */
async function ask(
  { url, token }: Reader,
  { path, form }: { path: string; form: URLSearchParams | null },
  settings: FetchSettings,
): Promise<string> {
  const address = new URL(`${url.replace(/\/+$/, '')}/reader/api/0/${path}`);
  const question = {
    method: form ? ('POST' as const) : ('GET' as const),
    accept: 'application/json, */*;q=0.5',
    authorization: `GoogleLogin auth=${token}`,
    form,
  };
  const response = await sendRequest(address, question, settings);
  if (response.status === 401 || response.status === 403) {
    response.body.destroy();
    throw new FetchError(`The aggregator does not accept the token (${response.status}).`);
  }
  if (response.status !== 200) throw await statusErrorOf(response, settings.now());
  const { bytes, isWhole } = await readBody(response, settings);
  if (!isWhole) throw new FetchError(`An answer is larger than ${settings.maxBytes} bytes (--max-bytes).`);
  return new TextDecoder().decode(bytes);
}

function parsed<S extends z.ZodType>(text: string, schema: S): z.output<S> {
  const fault = new FetchError('The address does not answer as the Google Reader API does.');
  try {
    const { data } = schema.safeParse(JSON.parse(text));
    if (data !== undefined) return data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw fault;
}
