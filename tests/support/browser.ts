import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureChromium } from '../../scripts/lib/chromium.ts';

/** Starts Chromium before the tests of a file and stops it after them; call the result inside a test. */
export function useBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await ensureChromium(process.env),
      args: launchOptions(),
    });
  });
  afterAll(async () => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is there only while a test runs.');
    return browser;
  };
}

/** Chromium is to ask nobody but the site under test, and its sandbox does not work for root. */
function launchOptions(): string[] {
  const quiet = ['disable-background-networking', 'disable-component-update', 'disable-sync', 'no-first-run'];
  const asRoot = process.getuid?.() === 0 ? ['no-sandbox'] : [];
  return [...quiet, ...asRoot, 'disable-gpu'].map((name) => `--${name}`);
}
