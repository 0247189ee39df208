import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { PAGE_TYPES } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');
const MONEY = `${url}${PAGE_TYPES.money}`;

describe('the money', () => {
  test('is a network where there is room, and bars on one scale where there is none', async () => {
    const { page } = await visit(browser, MONEY);
    for (const [width, network, bars] of [
      [390, 0, 1],
      [768, 1, 0],
      [1280, 1, 0],
      [1920, 1, 0],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.locator('svg.network:visible').count(), `network at ${width}`).toBe(network);
      expect(await page.locator('.bars:visible').count(), `bars at ${width}`).toBe(bars);
    }
  });

  test('keeps the labels of the network apart', async () => {
    const { page } = await visit(browser, MONEY);
    for (const width of [768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const boxes = await page.locator('.network .label').evaluateAll((labels) =>
        labels.map((label) => {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      const clashes = boxes.flatMap((a, place) =>
        boxes
          .slice(place + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2,
          ),
      );
      expect(boxes.length).toBeGreaterThan(5);
      expect(clashes, `at ${width}`).toEqual([]);
    }
  });

  test('has no text below 12 px', async () => {
    const { page } = await visit(browser, MONEY);
    const small = await page.locator('main *').evaluateAll((elements) =>
      elements
        .filter((element) =>
          [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
        )
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
        .map((element) => element.textContent),
    );
    expect(small).toEqual([]);
  });

  test('is two sheets of paper', async () => {
    const { page } = await visit(browser, MONEY);
    const sheets = await page.pdf({ preferCSSPageSize: true });
    expect(sheets.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  test.each(['light', 'dark'] as const)(
    'tells each firmness by form in forced colours, %s',
    async (colorScheme) => {
      const { page } = await visit(browser, MONEY, { colorScheme, forcedColors: 'active' });
      const mark = page.locator('.legend .mark').first();
      const seen = new Map<string, string>();
      for (const [firmness, form] of [
        ['paid', 'stated'],
        ['firm', 'stated'],
        ['conditional', 'stated'],
        ['firm', 'reported'],
        ['limit', 'stated'],
        ['not-disclosed', 'not-disclosed'],
      ] as const) {
        await mark.evaluate((node, values) => Object.assign((node as HTMLElement).dataset, values), {
          firmness,
          form,
        });
        const picture = (await mark.screenshot()).toString('base64');
        expect(seen.get(picture), `${firmness} looks like another`).toBeUndefined();
        seen.set(picture, firmness);
      }
    },
  );
});
