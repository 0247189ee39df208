import { addressesOf, type FileAddress } from '#publish/verify/addresses.ts';
import type { FoundFile } from '#publish/verify/compare-copy.ts';
import { withDeadline } from '#net/deadline.ts';
import { FetchError } from '#net/fetch-error.ts';
import type { FetchSettings } from '#net/fetch-settings.ts';
import { networkErrorOf } from '#net/network-error.ts';
import { followRedirects, type Landing } from '#net/redirects.ts';
import { sendRequest } from '#net/send-request.ts';
import { statusErrorOf } from '#net/status-error.ts';
import { withRetries } from '#net/with-retries.ts';
import { hashBody } from './hash-body.ts';

/**
 * Asks a host for one file of a site, at each address where it may be shown, until one has a hash that is wanted. Resolves
 * to what comes closest: another text, nothing, or what kept it from being read.
 */
export async function readServedFile(
  path: string,
  wanted: ReadonlySet<string>,
  { home, settings }: { home: URL; settings: FetchSettings },
): Promise<FoundFile> {
  let best: FoundFile | null = null;
  for (const place of addressesOf(path)) {
    const found = await readAt(place, home, settings);
    if ('hash' in found && wanted.has(found.hash)) return found;
    if (best === null || rank(found) > rank(best)) best = found;
  }
  return best ?? { absent: true };
}

/** Another text says more than a fault on the way, and that more than nothing. */
function rank(found: FoundFile): number {
  return 'hash' in found ? 2 : 'unread' in found ? 1 : 0;
}

async function readAt(place: FileAddress, home: URL, settings: FetchSettings): Promise<FoundFile> {
  try {
    return await withRetries(() => askOnce(place, home, settings), settings);
  } catch (error) {
    const fault = networkErrorOf(error);
    if (!fault) throw error;
    return { unread: fault.message };
  }
}

function askOnce(
  { address, asMissing }: FileAddress,
  home: URL,
  settings: FetchSettings,
): Promise<FoundFile> {
  return withDeadline(settings.timeouts.whole, async (deadline) => {
    const { response } = await landWithin(home, address, { ...settings, deadline });
    const { status } = response;
    if (status === 200 || (status === 404 && asMissing))
      return { hash: await hashBody(response, settings.maxBytes) };
    if (status !== 404 && status !== 410) throw await statusErrorOf(response, settings.now());
    response.body.destroy();
    return { absent: true };
  });
}

/** A file that lies on another host is not the file of this one, whatever it holds. */
function landWithin(home: URL, address: string, settings: FetchSettings): Promise<Landing> {
  return followRedirects(new URL(address, home).href, (url, cookie) => {
    if (url.origin !== home.origin) throw new FetchError(`It leads to another host, ${url.host}.`);
    return sendRequest(url, { accept: '*/*', cookie }, settings);
  });
}
