import type { Page } from 'playwright-core';

/** Where the keyboard stands. */
interface Stop {
  /** Its place among all that should be reached; -1 where it should not be. */
  place: number;
  name: string;
  /** Whether an outline marks it, and nothing lies over it. */
  isSeen: boolean;
}

/** What the Tab key should reach in the page shown, in this order. */
export async function markStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({ visibilityProperty: true }) &&
        // A group of radio buttons is one stop.
        !element.matches('input[type=radio]:not(:checked)'),
    );
    for (const [place, element] of stops.entries()) element.dataset['stop'] = String(place);
    return stops.map((element) => (element.textContent || element.ariaLabel || element.id).trim());
  });
}

/** Walks from where the keyboard stands until it leaves the page, at most `limit` steps. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', limit: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(standing);
    if (!stop || stop.place === stops[0]?.place) return stops;
    // A field of a date has several parts.
    if (stop.place !== stops.at(-1)?.place) stops.push(stop);
  }
  throw new Error(`The keyboard does not leave the page: ${stops.at(-1)?.name}`);
}

/** Runs inside the page; null where the keyboard has left it. */
function standing(): Stop | null {
  const here = document.activeElement as HTMLElement | SVGElement | null;
  if (!here || here === document.body) return null;
  // In a picture the ring is around what the link shows; beside a field that is not seen, around what is shown for it.
  const beside = here.nextElementSibling;
  const ringed = [here, ...here.querySelectorAll('*'), ...(beside ? [beside] : [])].find((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const box = ringed?.getClientRects()[0];
  const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    place: Number(here.dataset['stop'] ?? -1),
    name: here.outerHTML.slice(0, 120),
    isSeen: Boolean(top && [here, ringed].some((it) => it?.contains(top) || top.contains(it ?? null))),
  };
}
