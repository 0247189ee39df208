import { pageTitle } from './page-title.ts';
import type { Answer, Visit } from './visit.ts';
import type { FetchSettings } from '#net/fetch-settings.ts';
import type { TakeTurn } from '#net/host-turns.ts';
import { networkErrorOf } from '#net/network-error.ts';
import { readBody } from '#net/read-body.ts';
import { followRedirects, type Landing } from '#net/redirects.ts';
import { headerOf } from '#net/response-header.ts';
import { sendRequest, type Question } from '#net/send-request.ts';
import { guardOf } from '#net/web-page.ts';

/** How addresses are visited in one run. */
export interface Visiting {
  settings: FetchSettings;
  takeTurn: TakeTurn;
}

/**
 * Visits an address: HEAD first, which is enough for anything but a page, then GET for the title of a page or if HEAD
 * failed. What servers and networks do wrong is returned as a visit; only our own bugs throw.
 */
export async function visitPage(url: string, visiting: Visiting): Promise<Visit> {
  try {
    const head = await askHead(url, visiting);
    if (head && !mayBePage(head)) return answerOf(head, NOTHING_READ);
    const landing = await land(head?.url ?? url, 'GET', visiting);
    const movedTo = !head ? landing.movedTo : landing.url === head.url ? head.movedTo : null;
    return answerOf({ ...landing, movedTo }, await readPage(landing));
  } catch (error) {
    const fault = networkErrorOf(error);
    if (!fault) throw error;
    return { kind: 'no-answer', problem: fault.message, hasNoHost: fault.hasNoHost };
  }
}

function land(url: string, method: 'GET' | 'HEAD', { settings, takeTurn }: Visiting): Promise<Landing> {
  const question: Question = { method, accept: PAGE_TYPES };
  return followRedirects(url, (place, cookie) =>
    takeTurn(place.hostname, () => sendRequest(place, { ...question, cookie }, settings)),
  );
}

const PAGE_TYPES = 'text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.8';

/** Null if GET may work better: many servers do not support HEAD, and say so in all kinds of ways. */
async function askHead(url: string, visiting: Visiting): Promise<Landing | null> {
  try {
    const landing = await land(url, 'HEAD', visiting);
    landing.response.body.resume();
    const { status } = landing.response;
    // A host that asks for fewer requests is not asked again.
    return status < 400 || status === 429 ? landing : null;
  } catch (error) {
    const fault = networkErrorOf(error);
    if (!fault?.mayPass) throw error;
    return null;
  }
}

function mayBePage({ response: { status, headers } }: Landing): boolean {
  return status !== 429 && /html|^$/i.test(headerOf(headers, 'content-type') ?? '');
}

const NOTHING_READ = { title: null, isGuarded: false };

/** Titles are near the start, and browser checks are short. */
const MAX_BYTES = 512 * 1024;

async function readPage({ response }: Landing): Promise<Pick<Answer, 'title' | 'isGuarded'>> {
  if (!/html/i.test(headerOf(response.headers, 'content-type') ?? 'html')) {
    response.body.destroy();
    return NOTHING_READ;
  }
  const { bytes } = await readBody(response, { maxBytes: MAX_BYTES });
  const isGuarded = guardOf(bytes, response.headers) !== null;
  return { title: pageTitle(new TextDecoder().decode(bytes)), isGuarded };
}

function answerOf({ response, url, movedTo }: Landing, read: Pick<Answer, 'title' | 'isGuarded'>): Answer {
  return { kind: 'answer', status: response.status, url, movedTo, ...read };
}
