import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

describe('in a browser', () => {
  test.each(['record', 'fixture'] as const)('the home page of %s has no errors', async (name) => {
    const page = await browser().newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(inject(name).url, { waitUntil: 'networkidle' });
    expect(await page.locator('main').count()).toBe(1);
    expect(problems).toEqual([]);
    await page.close();
  });
});
