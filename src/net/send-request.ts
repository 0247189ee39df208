import { errors, request } from 'undici';
import type { Readable } from 'node:stream';
import { conditionsOf, type Validators } from './conditional-request.ts';
import { tooSlow } from './deadline.ts';
import type { FetchSettings } from './fetch-settings.ts';
import { sendLeniently } from './lenient-request.ts';
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
  method?: 'GET' | 'HEAD' | 'POST';
  /** Fields of a form, sent with POST. */
  form?: URLSearchParams | null;
  /** The `Authorization` header; the caller sends it to no other host. */
  authorization?: string | null;
  /** The `Accept` header: what the answer may be. */
  accept: string;
  /** The `Cookie` header. */
  cookie?: string | null;
  /** Those of the version already read; without them the whole is asked for. */
  validators?: Validators | null;
}

/** Asks one address, following nothing. Sends no Referer, and no credentials but those it is given. The answer is whole in its time, or fails. */
export async function sendRequest(url: URL, question: Question, settings: FetchSettings): Promise<Response> {
  const { whole } = settings.timeouts;
  const controller = new AbortController();
  const abort = (reason: Error) => controller.abort(reason);
  const timer = setTimeout(() => abort(tooSlow(whole)), whole).unref();
  const signal = AbortSignal.any([controller.signal, ...(settings.deadline ? [settings.deadline] : [])]);
  const headers = headersOf(question, settings);
  const { method = 'GET', form = null } = question;
  try {
    const response = await send(url, { method, headers, body: form?.toString() ?? null, signal }, settings);
    response.body.once('close', () => clearTimeout(timer));
    return { ...response, abort };
  } catch (error) {
    clearTimeout(timer);
    throw error;
  }
}

function headersOf(
  { accept, cookie = null, authorization = null, form = null, validators = null }: Question,
  { userAgent }: FetchSettings,
): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, br, deflate',
    ...(cookie !== null && { cookie }),
    ...(authorization !== null && { authorization }),
    ...(form !== null && { 'content-type': 'application/x-www-form-urlencoded' }),
    ...conditionsOf(validators),
  };
}

interface Sending {
  method: 'GET' | 'HEAD' | 'POST';
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
}

async function send(
  url: URL,
  { method, headers, body, signal }: Sending,
  { connections, timeouts }: FetchSettings,
): Promise<Omit<Response, 'abort'>> {
  try {
    const answer = await request(url, {
      dispatcher: connections.dispatcher,
      method,
      headers,
      body,
      headersTimeout: timeouts.headers,
      bodyTimeout: timeouts.idle,
      signal,
    });
    // A body that is thrown away half read emits an error that nobody waits for.
    answer.body.on('error', () => undefined);
    return { status: answer.statusCode, headers: answer.headers, body: answer.body };
  } catch (error) {
    if (!(error instanceof errors.ResponseContentLengthMismatchError) || body !== null) throw error;
    return sendLeniently(url, { method, headers, guard: connections.guard, signal });
  }
}
