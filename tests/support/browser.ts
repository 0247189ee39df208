import { chromium, type Browser } from 'playwright-core';
import { beforeAll } from 'vitest';
import { ensureChromium } from '../../scripts/lib/chromium.ts';

/** Chromium, started for the first file of a worker that uses it; call the result inside a test. */
export function useBrowser(): () => Browser {
  beforeAll(async () => {
    running ??= await chromium.launch({
      executablePath: await ensureChromium(process.env),
      args: launchOptions(),
    });
  });
  return () => {
    if (!running) throw new Error('The browser is there only while a test runs.');
    return running;
  };
}

/** For all files of a worker, since starting takes a second; it ends with the worker. */
let running: Browser | null = null;

/** Chromium is to ask nobody but the site under test, and its sandbox does not work for root. */
function launchOptions(): string[] {
  const quiet = ['disable-background-networking', 'disable-component-update', 'disable-sync', 'no-first-run'];
  const asRoot = process.getuid?.() === 0 ? ['no-sandbox'] : [];
  return [...quiet, ...asRoot, 'disable-gpu'].map((name) => `--${name}`);
}
