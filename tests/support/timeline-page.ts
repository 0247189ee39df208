import type { Page } from 'playwright-core';

/** The slugs of the entries that the timeline shows, in their order. */
export async function shownEntries(page: Page): Promise<string[]> {
  return page
    .locator('[data-entry]:visible')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['entry'] ?? ''));
}

/** Opens a menu of the filters and chooses in it. */
export async function choose(page: Page, menu: string, ...choices: string[]): Promise<void> {
  const details = page.locator('timeline-filters details', {
    has: page.locator('summary', { hasText: menu }),
  });
  if (!(await details.evaluate((element) => (element as HTMLDetailsElement).open)))
    await details.locator('summary').click();
  for (const choice of choices) await details.locator(`input[value="${choice}"]`).click();
}

/** What the filters say. */
export async function statusOf(page: Page): Promise<string> {
  return page.locator('timeline-filters [role=status]').innerText();
}
