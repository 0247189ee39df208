import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

/** Presses a button of a page and gives what is saved. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Opens a picture by itself, away from the site: its texts, its fills, its size, and whether its typefaces load. */
async function openedAlone(svg: string) {
  const { page } = await visit(browser, 'about:blank');
  await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  return page.evaluate(async () => {
    const root = document.documentElement as unknown as SVGSVGElement;
    const faces = await Promise.all([...document.fonts].map((face) => face.load()));
    const texts = [...root.querySelectorAll('text')];
    const { width, height } = root.viewBox.baseVal;
    return {
      texts: texts.map(({ textContent }) => textContent),
      outside: texts
        .map((text) => text.getBBox())
        .filter((box) => box.x < -1 || box.x + box.width > width || box.y + box.height > height).length,
      missing: [...root.querySelectorAll('[fill^="url"]')].filter(
        (shape) => !root.querySelector(shape.getAttribute('fill')!.slice(4, -1)),
      ).length,
      ground: root.querySelector(':scope > rect')?.getAttribute('fill'),
      fills: [...new Set([...root.querySelectorAll('[fill]')].map((shape) => shape.getAttribute('fill')))],
      faces: faces.map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
    };
  });
}

const DARK_INK = 'rgb(238, 236, 230)';
const LIGHT_INK = 'rgb(22, 25, 31)';

describe('a picture saved from the money', () => {
  test('opened alone names what it shows, the record, its day, its address and its licence', async () => {
    const { page, problems } = await visit(browser, `${url}money/`, { colorScheme: 'dark' });
    const { name, bytes } = await saved(page, 'Save as SVG: Who owes whom, by commitment');
    expect(name).toBe('the-money-who-owes-whom-who-owes-whom-by-commitment.svg');
    const alone = await openedAlone(bytes.toString());
    expect(alone.texts).toEqual(
      expect.arrayContaining([
        'The money: who owes whom',
        'Who owes whom, by commitment',
        'OpenAI',
        '$250 billion',
        `Source: ${url}money/#network`,
        'The Microsoft–OpenAI Record, complete to 28 November 2026',
        'Text: CC BY 4.0',
      ]),
    );
    expect(alone.texts.join(' ')).toContain('The thicker an arrow');
    expect(alone).toMatchObject({ outside: 0, missing: 0, ground: '#fbfaf6' });
    expect(alone.faces.toSorted()).toEqual(['Source Sans 3 loaded', 'Source Serif 4 loaded']);
    expect(problems).toEqual([]);
  });

  test('is in light colours, even where the reader’s page is dark, and the page stays dark', async () => {
    const { page } = await visit(browser, `${url}money/`, { colorScheme: 'dark' });
    const { bytes } = await saved(page, 'Save as SVG: Each deal on its own scale');
    const { fills } = await openedAlone(bytes.toString());
    expect(fills).toContain(LIGHT_INK);
    expect(fills).not.toContain(DARK_INK);
    expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(DARK_INK);
  });

  test('can be had as pixels, twice as fine', async () => {
    const { page } = await visit(browser, `${url}money/`);
    const svg = await saved(page, 'Save as SVG: Shares, in percent');
    const png = await saved(page, 'Save as PNG: Shares, in percent');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString()) ?? [];
    const pixels = PNG.sync.read(png.bytes);
    expect([pixels.width, pixels.height]).toEqual([2 * Number(width), 2 * Number(height)]);
    expect(new Set(pixels.data).size).toBeGreaterThan(20);
  });
});

describe('a picture saved from the availability', () => {
  test('shows one family on the day shown, with what its marks mean', async () => {
    const { page } = await visit(browser, `${url}availability/?on=2026-07-12`);
    const { name, bytes } = await saved(page, 'Save as SVG: GPT-5');
    expect(name).toBe('models-on-offer-12-july-2026-gpt-5.svg');
    const { texts, missing, outside } = await openedAlone(bytes.toString());
    expect(texts).toEqual(
      expect.arrayContaining(['Models on offer, 12 July 2026', 'GPT-5.6 Sol', 'generally available', '–']),
    );
    expect(texts).toContain(`Source: ${url}availability/?on=2026-07-12#family-gpt-5`);
    // Its offer on the other cloud began a day later.
    expect(texts).not.toContain('13 Jul 2026');
    expect({ missing, outside }).toEqual({ missing: 0, outside: 0 });
  });
});

describe('a picture saved from the contract', () => {
  test('holds its typefaces and is light, like every other', async () => {
    const { page } = await visit(browser, `${url}contract/`, { colorScheme: 'dark' });
    await page.getByText('Copy or save').click();
    const { bytes } = await saved(page, 'Picture as SVG');
    const { faces, fills, texts } = await openedAlone(bytes.toString());
    expect(faces.toSorted()).toEqual(['Source Sans 3 loaded', 'Source Serif 4 loaded']);
    expect(texts).toEqual(expect.arrayContaining(['2016', '2024', '2026', '2030']));
    expect(texts.join()).toContain(`Source: ${url}contract/?on=2026-11-28`);
    // A further value has its own sources, all of them.
    expect(texts.join(' ')).toMatch(/\$38 billion (\[\d+\] ?){2,}/);
    expect(texts.join(' ')).not.toMatch(/\d more/);
    expect(texts.join(' ')).toMatch(/hatched: not disclosed/);
    expect(fills).toContain('rgb(29, 79, 140)');
    expect(fills).not.toContain('rgb(91, 143, 208)');
  });
});
