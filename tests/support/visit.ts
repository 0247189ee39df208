import type { BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { useBrowser } from './browser.ts';

/** A page in a browser, and what went wrong while it was open. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console (violations of the policy are among them), failed requests. */
  problems: string[];
  /** Every address asked for. */
  requests: string[];
  /** What was asked for and has not come yet. */
  pending: ReadonlySet<Request>;
}

/** Opens an address in a browser window of its own, closed when the test is over. */
export async function visit(
  browser: ReturnType<typeof useBrowser>,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser().newContext({ reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  return visitIn(context, url);
}

/** Opens an address in a window that stays open until its caller closes it, for several tests of one page. */
export async function visitIn(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const visited = watch(page);
  await page.goto(url);
  await settle(page);
  return visited;
}

/** Waits until the page has loaded; what its address asks of the search or the filters is then answered. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  if (!new URL(page.url()).search) return;
  const answered = 'record-search[data-answered], main:not(:has(record-search)) [role=status]:not(:empty)';
  await page.locator(answered).first().waitFor({ state: 'attached' });
}

/** Waits until all that the page asked for has come, and it asks for nothing more. */
export async function quiet({ page, requests, pending }: Visit): Promise<void> {
  let seen: number;
  do {
    seen = requests.length;
    await expect.poll(() => pending.size).toBe(0);
    // A form that was sent takes the page away, which is asking for more.
    await page.evaluate(threeIdleFrames).catch(() => undefined);
  } while (requests.length > seen);
}

/** Runs inside the page. */
async function threeIdleFrames(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1)
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
}

function watch(page: Page): Visit {
  const problems: string[] = [];
  const requests: string[] = [];
  const pending = new Set<Request>();
  page.on('console', (message) => {
    // A page that is missing is told with status 404, and Chromium remarks on it.
    const isOwnStatus = message.location().url === page.url() && message.text().includes('404');
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    requests.push(request.url());
    pending.add(request);
  });
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => {
    pending.delete(request);
    // Leaving a page ends what it was still loading.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) problems.push(`failed: ${request.url()}`);
  });
  return { page, problems, requests, pending };
}
