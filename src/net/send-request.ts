import { request } from 'undici';
import type { Readable } from 'node:stream';
import { conditionsOf, type Validators } from './conditional-request.ts';
import type { FetchSettings } from './fetch-settings.ts';
import type { ResponseHeaders } from './response-header.ts';

/** One answer of one server, its body not read yet. */
export interface Response {
  status: number;
  headers: ResponseHeaders;
  body: Readable;
  /** Ends the connection; reading the body throws the reason. */
  abort(reason: Error): void;
}

/** What is asked of an address. */
export interface Question {
  /** GET unless told. */
  method?: 'GET' | 'HEAD';
  /** The `Accept` header: what the answer may be. */
  accept: string;
  /** Those of the version already read; without them the whole is asked for. */
  validators?: Validators | null;
}

/** Asks one address, following nothing. Sends no credentials, no cookies, no Referer. */
export async function sendRequest(
  url: URL,
  { method = 'GET', accept, validators = null }: Question,
  settings: FetchSettings,
): Promise<Response> {
  const controller = new AbortController();
  const { statusCode, headers, body } = await request(url, {
    dispatcher: settings.connections.dispatcher,
    method,
    headers: {
      'user-agent': settings.userAgent,
      accept,
      'accept-encoding': 'gzip, br, deflate',
      ...conditionsOf(validators),
    },
    headersTimeout: settings.timeouts.headers,
    bodyTimeout: settings.timeouts.idle,
    signal: controller.signal,
  });
  // A body that is thrown away half read emits an error that nobody waits for.
  body.on('error', () => undefined);
  return { status: statusCode, headers, body, abort: (reason) => controller.abort(reason) };
}
