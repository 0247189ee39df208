import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { visit } from '../support/visit.ts';

const browser = useBrowser();
const { url } = inject('record');

const valueOf = (page: Page, term: string) =>
  page.locator(`tr[data-term="${term}"] td.now .value`).first().locator('[data-part=value]').innerText();
const resolved = (page: Page) => page.locator('[data-part=resolved]').innerText();
const field = (page: Page) => page.getByRole('textbox', { name: 'Day shown' });

/** The most boxes that the browser lays out at once, and elements that it styles at once, meanwhile. */
async function workOf(page: Page, act: () => Promise<void>): Promise<{ boxes: number; elements: number }> {
  await browser().startTracing(page, { categories: ['devtools.timeline'] });
  await act();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const trace = JSON.parse((await browser().stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const most = (counts: (number | undefined)[]) => Math.max(0, ...counts.map((count) => count ?? 0));
  return {
    boxes: most(trace.traceEvents.map(({ args }) => args?.beginData?.totalObjects)),
    elements: most(trace.traceEvents.map(({ args }) => args?.elementCount)),
  };
}

interface TraceEvent {
  args?: { beginData?: { totalObjects?: number }; elementCount?: number };
}

/** How often the browser lays the page out when the lines of the day move. */
async function layoutsOfLines(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const count = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')!.value;
  const before = await count();
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('[data-day-line="first"]')!.style.translate = '50%';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return (await count()) - before;
}

async function typeDay(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

describe('the day of the contract', () => {
  test.each([
    ['1 Jan 2026', /^1 January 2026: as it stood since 28 October 2025, until 27 February 2026/],
    ['2026-01', /^January 2026/],
    ['2024', /^2024/],
    ['1 May 2010', /before/],
    ['3 March 2031', /complete to 28 November 2026/],
  ])('can be typed as "%s", and the page says what it took', async (text, sentence) => {
    const { page, problems } = await visit(browser, `${url}contract/`);
    await typeDay(page, text);
    expect(await resolved(page)).toMatch(sentence);
    expect(new URL(page.url()).searchParams.has('on')).toBe(true);
    await page.reload();
    expect(await resolved(page)).toMatch(sentence);
    expect(problems).toEqual([]);
  });

  test('is printed without the addresses of our own pages', async () => {
    const { page } = await visit(browser, `${url}contract/?on=2025-01-01`);
    await page.emulateMedia({ media: 'print' });
    const written = await page.locator('main a').evaluateAll((links) =>
      links
        .filter((link) => (link as HTMLAnchorElement).origin === location.origin)
        .filter((link) => getComputedStyle(link, '::after').content.includes('http'))
        .map(({ textContent }) => textContent),
    );
    expect(written).toEqual([]);
  });

  test('that cannot be read changes nothing, and says how to write one', async () => {
    const { page } = await visit(browser, `${url}contract/?on=2025-01-01`);
    const before = await valueOf(page, 'cloud-hosting');
    await typeDay(page, 'soon');
    expect(await page.getByRole('alert').first().innerText()).toMatch(/date/i);
    expect(await valueOf(page, 'cloud-hosting')).toBe(before);
    await field(page).press('Escape');
    expect(await field(page).inputValue()).toBe('1 January 2025');
  });

  test('moves by key: a day, a change, the ends', async () => {
    const { page } = await visit(browser, `${url}contract/?on=2026-04-27`);
    const range = page.getByRole('slider', { name: 'Day shown' });
    await range.press('ArrowLeft');
    expect(await range.getAttribute('aria-valuetext')).toBe('26 April 2026');
    expect(await valueOf(page, 'api-distribution')).toBe('Azure only, until AGI');
    await range.press('PageUp');
    expect(await range.getAttribute('aria-valuetext')).toBe('27 April 2026');
    expect(await valueOf(page, 'api-distribution')).toBe('Any cloud');
    await range.press('Home');
    const first = await range.getAttribute('aria-valuetext');
    await range.press('End');
    expect(await range.getAttribute('aria-valuetext')).toBe('28 November 2026');
    expect(first).not.toBe('28 November 2026');
  });

  test('follows a drag along the lanes', async () => {
    const { page } = await visit(browser, url);
    const lane = (await page.locator('tr[data-term] td.lane svg').first().boundingBox())!;
    await page.mouse.move(lane.x + lane.width * 0.6, lane.y + 8);
    await page.mouse.down();
    const line = (await page.locator('[data-day-line=first]').boundingBox())!;
    expect(Math.abs(line.x - lane.x - lane.width * 0.6)).toBeLessThan(2);
    // In one state of the contract: the headline and the axis alone.
    const step = await workOf(page, () => page.mouse.move(lane.x + lane.width * 0.595, lane.y + 8));
    expect(step.boxes).toBeLessThan(150);
    expect(step.elements).toBeLessThan(20);
    // Into others: the rows that change as well, and not the timeline below.
    const change = await workOf(page, () => page.mouse.move(lane.x + lane.width * 0.3, lane.y + 8));
    expect(change.elements).toBeLessThan(200);
    // What the day was taken for, and what is heard of it, have time until it is let go.
    expect(await page.locator('[data-part=resolved]').isVisible()).toBe(false);
    await page.mouse.up();
    const chosen = await field(page).inputValue();
    expect(await resolved(page)).toMatch(new RegExp(`^${chosen}: `));
    expect(await page.locator('[data-handle=first] input').getAttribute('aria-valuetext')).toBe(chosen);
    expect(await layoutsOfLines(page)).toBe(0);
    const shown = new URL(page.url()).searchParams.get('on')!;
    expect(shown < '2024').toBe(true);
    expect(chosen).not.toBe('28 November 2026');
  });

  test('before the record shows what held then', async () => {
    const { page } = await visit(browser, `${url}contract/?on=2010-05-01`);
    expect(await valueOf(page, 'api-distribution')).not.toBe('Any cloud');
    const resolved = page.locator('[data-part=resolved]');
    expect(await resolved.evaluate((it) => it.style.minBlockSize)).toBe('');
  });

  test('dragged across the other one takes its place and leaves it where it was', async () => {
    const { page } = await visit(browser, `${url}contract/?before=2023-01-23&after=2025-10-28`);
    await page.locator('[data-handle="first"] [data-part=grip]').hover();
    const axis = (await page.locator('thead td.lane').boundingBox())!;
    const first = page.locator('[data-part=head-first]');
    await page.mouse.down();
    expect(await first.innerText()).toBe('23 January 2023');
    await page.mouse.move(axis.x + axis.width * 0.93, axis.y + axis.height - 8, { steps: 6 });
    await page.mouse.up();
    expect(await first.innerText()).toBe('28 October 2025');
    await expect.poll(() => new URL(page.url()).searchParams.get('before')).toBe('2025-10-28');
  });

  test('is one click away for each milestone that changed the contract', async () => {
    const { page } = await visit(browser, url);
    await page.getByRole('link', { name: 'First refusal', exact: true }).first().click();
    expect(new URL(page.url()).searchParams.get('on')).toBe('2025-01-21');
    expect(await valueOf(page, 'right-of-first-refusal')).toMatch(/first refusal|new capacity/i);
    await page.getByRole('link', { name: 'What changed on 21 January 2025' }).click();
    expect(new URL(page.url()).search).toBe('?before=2025-01-20&after=2025-01-21');
  });

  test('becomes two days, before and after', async () => {
    const { page, problems } = await visit(browser, `${url}contract/?before=2025-01-21&after=2026-04-27`);
    expect(await page.locator('[data-part=head-first]').innerText()).toBe('21 January 2025');
    expect(await page.locator('[data-part=head-second]').innerText()).toBe('27 April 2026');
    expect(await page.locator('tr[data-changed]').count()).toBeGreaterThan(5);
    const between = page.getByRole('link', { name: 'What changed between them' });
    expect(await between.getAttribute('href')).toBe('/compare/?before=2025-01-21&after=2026-04-27');
    const weightOf = (row: string) =>
      page
        .locator(`${row} td.after .value`)
        .first()
        .evaluate((it) => getComputedStyle(it).fontWeight);
    expect([await weightOf('tr[data-changed]'), await weightOf('[data-term]:not([data-changed])')]).toEqual([
      '600',
      '400',
    ]);
    await page.getByRole('button', { name: 'Back to one day' }).click();
    expect(await page.locator('[data-part=head-second]').isVisible()).toBe(false);
    expect(problems).toEqual([]);
  });

  test.each(['contract/2026-01-01/', 'contract/2024-07-01'])(
    'is led to from %s, which no page was built for',
    async (address) => {
      const { page } = await visit(browser, `${url}${address}`);
      await page.waitForURL(/\?on=/);
      expect(page.url()).toBe(`${url}contract/?on=${address.slice(9, 19)}`);
    },
  );

  test('is named by a flag that stays over the lanes, near their ends too', async () => {
    const { page } = await visit(browser, `${url}contract/?before=2016-11-15&after=2026-11-28`);
    const axis = (await page.locator('thead .axis').boundingBox())!;
    for (const flag of await page.locator('[data-part=grip]').all()) {
      const { x, width } = (await flag.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(axis.x - 1);
      expect(x + width).toBeLessThanOrEqual(axis.x + axis.width + 1);
    }
  });
});

describe('the lanes', () => {
  test.each([
    [1280, 800],
    [1366, 657],
  ])('of all twelve terms end within a window of %i × %i', async (width, height) => {
    const { page } = await visit(browser, url, { viewport: { width, height } });
    const rows = page.locator('tr[data-term]');
    expect(await rows.count()).toBe(12);
    const last = (await rows.last().boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual(height);
  });

  test('tell beside the bar what is pointed at, and Escape takes it away', async () => {
    const { page } = await visit(browser, url);
    const lane = (await page.locator('tr[data-term=api-distribution] td.lane svg').boundingBox())!;
    await page.mouse.move(lane.x + lane.width * 0.5, lane.y + 8);
    const readout = page.locator('[data-part=readout]');
    expect(await readout.innerText()).toMatch(/^API distribution: Azure only.*\n.*from/);
    const box = (await readout.boundingBox())!;
    expect(Math.abs(box.y - lane.y - lane.height)).toBeLessThan(12);
    await page.keyboard.press('Escape');
    expect(await readout.isVisible()).toBe(false);
  });

  test('tell the value of the day shown while their term has the focus', async () => {
    const { page } = await visit(browser, url);
    const term = page.locator('tr[data-term=api-distribution] th a');
    await term.focus();
    expect(await page.locator('[data-part=readout]').innerText()).toMatch(/^API distribution: Any cloud/);
    await term.blur();
    expect(await page.locator('[data-part=readout]').isVisible()).toBe(false);
  });

  test('tell the same to a finger, which stays on the page and finds the entry in it', async () => {
    const { page } = await visit(browser, url, { viewport: { width: 390, height: 844 }, hasTouch: true });
    for (const milestone of await page.getByRole('list', { name: 'Milestones' }).getByRole('link').all()) {
      const { y, height } = (await milestone.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(844);
    }
    // Who says so stands in each row, as in a wide window.
    for (const source of await page.locator('tr[data-term=api-distribution] td.by a').all())
      expect((await source.boundingBox())!.height).toBeGreaterThanOrEqual(24);
    const lane = page.locator('tr[data-term=api-distribution] td.lane svg');
    await lane.scrollIntoViewIfNeeded();
    const { x, y, width } = (await lane.boundingBox())!;
    await page.touchscreen.tap(x + width * 0.4, y + 8);
    const readout = page.locator('[data-part=readout]');
    expect(await readout.innerText()).toMatch(/^API distribution: Azure only/);
    expect(new URL(page.url()).pathname).toBe('/');
    await readout.getByRole('link', { name: 'Open the entry' }).tap();
    await page.waitForURL(/\/entries\//);
  });

  test('of two days say once on a phone what is the same on both', async () => {
    const { page } = await visit(browser, `${url}contract/?before=2026-02-27&after=2026-04-27`, {
      viewport: { width: 390, height: 844 },
    });
    await page.locator('contract-on-day[data-days="2"]').waitFor();
    const told = (term: string) => page.locator(`tr[data-term=${term}] :is(td.now, td.after):visible`).count();
    expect(await told('api-distribution')).toBe(2);
    expect(await told('board-seat')).toBe(1);
  });

  test('are a table of that day to a screen reader, a row a term, without the drawing', async () => {
    const { page } = await visit(browser, `${url}contract/?on=2026-04-27`);
    const table = await page.locator('table.lanes').ariaSnapshot();
    expect(table.match(/\brow "/g)).toHaveLength(13);
    expect(table).toMatch(/rowheader "API distribution"/);
    expect(table).toMatch(/cell "Stated: Any cloud"/);
    expect(table).not.toMatch(/img|graphics/);
    const links = await page.locator('table.lanes').getByRole('link').count();
    expect(links).toBeLessThan(12 * 5);
  });
});
