import { startProgress } from '#command/progress.ts';
import type { FoundFile } from '#publish/verify/compare-copy.ts';
import { parseManifest, type BuildManifest } from '#publish/verify/manifest.ts';
import { CommandError } from '#command/command-error.ts';
import { withDeadline } from '#net/deadline.ts';
import type { FetchSettings } from '#net/fetch-settings.ts';
import { networkErrorOf } from '#net/network-error.ts';
import { readBody } from '#net/read-body.ts';
import { followRedirects } from '#net/redirects.ts';
import { runWithHostLimits } from '#net/run-with-host-limits.ts';
import { sendRequest } from '#net/send-request.ts';
import { statusErrorOf } from '#net/status-error.ts';
import { readServedFile } from './served-file.ts';

/** A site on a host: the address it turned out to have, and the list it gives of itself. */
export interface ServedSite {
  home: URL;
  manifest: BuildManifest;
}

/** Reads the `build.json` of a served site. @throws CommandError if it has none that can be used */
export async function readServedManifest(address: URL, settings: FetchSettings): Promise<ServedSite> {
  const place = new URL(`${address.pathname.replace(/\/?$/, '/')}build.json`, address);
  const { url, text } = await readText(place, settings).catch((error: unknown) => {
    const fault = networkErrorOf(error);
    throw fault ? new CommandError(`${place.href} could not be read. ${fault.message}`) : error;
  });
  const parsed = parseManifest(text);
  if ('problem' in parsed) throw new CommandError(`${url}: ${parsed.problem}`);
  return { home: new URL('.', url), manifest: parsed.manifest };
}

function readText(place: URL, settings: FetchSettings): Promise<{ url: string; text: string }> {
  return withDeadline(settings.timeouts.whole, async (deadline) => {
    const { response, url } = await followRedirects(place.href, (step, cookie) =>
      sendRequest(step, { accept: 'application/json', cookie }, { ...settings, deadline }),
    );
    if (response.status !== 200) throw await statusErrorOf(response, settings.now());
    const { bytes, isWhole } = await readBody(response, settings);
    if (!isWhole) throw new CommandError(`${url} is longer than ${settings.maxBytes} bytes.`);
    return { url, text: new TextDecoder().decode(bytes) };
  });
}

/** Asks for every file. @param wanted the hashes that a file may have, by path */
export async function readServedFiles(
  home: URL,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
  { settings, perHost }: { settings: FetchSettings; perHost: number },
): Promise<Map<string, FoundFile>> {
  const progress = startProgress('Asking for files', wanted.size);
  let failures = 0;
  const read = async (path: string, hashes: ReadonlySet<string>): Promise<[string, FoundFile]> => {
    if (failures >= MOST_FAILURES)
      return [path, { unread: 'not asked for: the server had failed too often' }];
    const found = await readServedFile(path, hashes, { home, settings });
    failures = 'unread' in found ? failures + 1 : 0;
    progress.step();
    return [path, found];
  };
  const jobs = [...wanted].map(([path, hashes]) => ({ host: home.host, run: () => read(path, hashes) }));
  try {
    return new Map(await runWithHostLimits(jobs, { concurrency: perHost, perHost }));
  } finally {
    progress.end();
  }
}

/** In a row. A server that lets every request time out would take hours for a thousand files. */
const MOST_FAILURES = 10;
