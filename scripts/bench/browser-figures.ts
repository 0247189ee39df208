import { chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../lib/chromium.ts';
import type { Figures } from './measure.ts';

/** CPU slowdown of the browser, to about a cheap phone. */
const SLOWDOWN = 4;

/** What the home page transfers before any interaction, and how long its filters take to paint a result. */
export async function measureInBrowser(home: string): Promise<Figures> {
  const executablePath = await ensureChromium(process.env);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    const cdp = await page.context().newCDPSession(page);
    let sent = 0;
    await cdp.send('Network.enable');
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (sent += encodedDataLength));
    await page.goto(home, { waitUntil: 'networkidle' });
    const figures = { 'home page with its scripts': `${(sent / 1024).toFixed(1)} KB sent` };
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const times = await timeFilters(page);
    const paint = `${medianOf(times)} ms as a median of ${times.length}, ${Math.max(...times)} at most (${SLOWDOWN} × slower)`;
    return { ...figures, 'filter change to paint': paint };
  } finally {
    await browser.close();
  }
}

/**
 * Milliseconds from each of several clicks on a filter to the next paint, as Event Timing reports them in steps of 8
 * (https://www.w3.org/TR/event-timing/). The first click loads the data file and does not count.
 */
async function timeFilters(page: Page): Promise<number[]> {
  await page.locator('timeline-filters summary').first().click();
  const boxes = page.locator('timeline-filters details[open] input');
  await boxes.first().click();
  await page.locator('[data-results]:visible').waitFor();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    const observer = new PerformanceObserver((list) =>
      times.push(
        ...list
          .getEntries()
          .filter(({ name }) => name === 'click')
          .map(({ duration }) => duration),
      ),
    );
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let round = 0; round < 2; round += 1)
    for (const box of await boxes.all()) {
      await box.click();
      await page.waitForTimeout(300);
    }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
