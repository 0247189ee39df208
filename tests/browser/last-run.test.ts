import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const browser = useBrowser();

describe('how old the record is', () => {
  test.each([
    ['2018-12-29T23:00:00Z', false],
    ['2018-12-30T00:00:00Z', true],
  ])('on %s is said: %s', async (now, isSaid) => {
    const page = await browser().newPage();
    await page.clock.setFixedTime(new Date(now));
    await page.goto(inject('fixture').url);
    const notice = page.getByText(
      'This record is complete to 30 November 2018, which is 30 days ago or more.',
    );
    expect(await notice.isVisible()).toBe(isSaid);
    await page.close();
  });
});

describe('when the feeds were last read', () => {
  test('is said on the about page, with a warning once it is more than three days ago', async () => {
    const page = await browser().newPage();
    await page.goto(`${inject('fixture').url}about/`);
    expect(await page.getByText('The feeds were last read on 29 November 2018.').isVisible()).toBe(true);
    expect(await page.getByText('more than three days ago').isVisible()).toBe(true);
    await page.close();
  });

  test('carries no warning while it is recent', async () => {
    const page = await browser().newPage();
    await page.clock.setFixedTime(new Date('2018-12-01T12:00:00Z'));
    await page.goto(`${inject('fixture').url}about/`);
    expect(await page.getByText('29 November 2018').isVisible()).toBe(true);
    expect(await page.getByText('more than three days ago').isVisible()).toBe(false);
    await page.close();
  });

  test('is not claimed where no scheduled run wrote it down', async () => {
    const page = await browser().newPage();
    await page.goto(`${inject('record').url}about/`);
    expect(await page.getByText('The feeds were last read').count()).toBe(0);
    await page.close();
  });
});
