import { openConnections } from '#net/connections.ts';
import { FetchError } from '#net/fetch-error.ts';
import { settingsFrom, type FetchSettings } from '#net/fetch-settings.ts';
import { networkErrorOf } from '#net/network-error.ts';
import { readBody } from '#net/read-body.ts';
import { followRedirects } from '#net/redirects.ts';
import { sendRequest } from '#net/send-request.ts';
import { statusErrorOf } from '#net/status-error.ts';
import { webPageIn } from '#net/web-page.ts';
import { NOTHING_KNOWN, pageFacts, type PageFacts } from './page-facts.ts';

/** What is known about a page, and why nothing is: one sentence, or null. */
export interface PageReading {
  facts: PageFacts;
  problem: string | null;
}

/** Fetches a page once; an editor can supply what it lacks. Only our own bugs throw. */
export async function readPage(
  url: string,
  { userAgent, allowPrivateHosts }: { userAgent: string; allowPrivateHosts: boolean },
): Promise<PageReading> {
  const connections = openConnections({ allowPrivateHosts });
  try {
    return { facts: await fetchFacts(url, settingsFrom({ connections, userAgent })), problem: null };
  } catch (error) {
    const fault = networkErrorOf(error);
    if (!fault) throw error;
    return { facts: NOTHING_KNOWN, problem: fault.message };
  } finally {
    await connections.close();
  }
}

/** Metadata comes at the start of a page. */
const MAX_BYTES = 512 * 1024;

async function fetchFacts(url: string, settings: FetchSettings): Promise<PageFacts> {
  const { response } = await followRedirects(url, (place, cookie) =>
    sendRequest(place, { accept: 'text/html, application/xhtml+xml', cookie }, settings),
  );
  const { status, headers } = response;
  if (status < 200 || status > 299) throw await statusErrorOf(response, settings.now());
  const { bytes } = await readBody(response, { maxBytes: MAX_BYTES });
  const page = webPageIn(bytes, headers);
  if (page === null) throw new FetchError('The address does not serve an HTML page.');
  if (page.includes('checks')) throw new FetchError(`The address serves ${page}.`);
  return pageFacts(new TextDecoder().decode(bytes));
}
