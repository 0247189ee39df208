import { pageTitle } from './page-title.ts';
import { visibleText } from './visible-text.ts';
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
 * Visits an address: HEAD first, which is enough for anything but a text, then GET for the title and the text or if HEAD
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
  return status !== 429 && /html|pdf|text\/plain|^$/i.test(headerOf(headers, 'content-type') ?? '');
}

const NOTHING_READ = { title: null, text: null, isGuarded: false };

/** Of a page; most are smaller, and reports in PDF are larger. */
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_BYTES_OF_PDF = 20 * 1024 * 1024;

type PageRead = Pick<Answer, 'title' | 'text' | 'isGuarded'>;

async function readPage({ response }: Landing): Promise<PageRead> {
  const type = headerOf(response.headers, 'content-type');
  const isPdf = /pdf/i.test(type ?? '');
  if (!isPdf && !/html|text\/plain/i.test(type ?? 'html')) {
    response.body.destroy();
    return NOTHING_READ;
  }
  const { bytes, isWhole } = await readBody(response, { maxBytes: isPdf ? MAX_BYTES_OF_PDF : MAX_BYTES });
  const text = isWhole ? await visibleText(bytes, type ?? 'text/html') : null;
  if (type !== null && !/html/i.test(type)) return { ...NOTHING_READ, text };
  const isGuarded = guardOf(bytes, response.headers) !== null;
  return { title: pageTitle(new TextDecoder().decode(bytes)), text, isGuarded };
}

function answerOf({ response, url, movedTo }: Landing, read: PageRead): Answer {
  return { kind: 'answer', status: response.status, url, movedTo, ...read };
}
