import type { Page } from 'playwright-core';

/** Opens what can be opened, presses every button, ticks, chooses and asks; follows no link that leads away. */
export async function useAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const press = (selector: string) => {
      for (const element of document.querySelectorAll<HTMLElement>(selector)) element.click();
    };
    press('main summary, sup.cite a, button:not([type=submit]), timeline-filters label:first-of-type input');
    const form = document.querySelector<HTMLFormElement>('form[role=search]');
    form?.querySelector('input')?.setAttribute('value', 'cloud');
    form?.requestSubmit();
  });
}

/** Runs inside the page: the keys of its local storage, and what is kept by any other means. */
export async function keptByPage(): Promise<{ local: string[]; others: string[] }> {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return {
    local: Object.keys(localStorage),
    others: [
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => `database ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...workers.map(({ scope }) => `worker ${scope}`),
    ],
  };
}
