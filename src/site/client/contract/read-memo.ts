import type { Memo } from './memo.ts';

/** Reads the table that a page shows as it shows it, so that what is copied is what was seen. */
export function readMemo(
  table: HTMLTableElement,
  about: { title: string; summary: string; address: string },
): Memo {
  const sources: Memo['sources'] = [];
  const columns = [...table.tHead!.rows[0]!.cells].flatMap((cell, index) =>
    cell.classList.contains('lane') || isHidden(cell) ? [] : [index],
  );
  const heads = columns.map((index) => textOf(table.tHead!.rows[0]!.cells[index]!));
  const rows = [...table.tBodies[0]!.rows].map((row) =>
    columns.map((index, place) =>
      place === columns.length - 1 && row.cells[index]!.querySelector('[data-cite]')
        ? numbersOf(row.cells[index]!, sources)
        : textOf(row.cells[index]!),
    ),
  );
  return { ...about, heads, rows, sources };
}

function numbersOf(cell: HTMLElement, sources: Memo['sources']): string {
  const links = [...cell.querySelectorAll<HTMLAnchorElement>('[data-cite]')];
  const numbers = links.map((link) => `[${numberOf(link, sources)}]`).join(' ');
  const more = cell.querySelector<HTMLElement>('[data-more]')?.dataset['more'];
  return more ? `${numbers} and ${more} more` : numbers;
}

function numberOf({ href, textContent }: HTMLAnchorElement, sources: Memo['sources']): number {
  const known = sources.findIndex(({ url }) => url === href);
  if (known >= 0) return known + 1;
  return sources.push({ publisher: textContent.replace(/ ?\[\d+\]$/, '').trim() || href, url: href });
}

function isHidden(element: HTMLElement): boolean {
  return getComputedStyle(element).display === 'none';
}

/** Parts of a cell that are shown or said, apart from those not of this day. */
function textOf(cell: HTMLElement): string {
  const blocks = [...cell.querySelectorAll<HTMLElement>('.value')].filter(({ hidden }) => !hidden);
  const texts = blocks.length > 0 ? blocks.map(({ textContent }) => textContent) : [visibleText(cell)];
  // A value that says no more than its standing is said once.
  return texts
    .map((text) =>
      text
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^(.+): \1$/, '$1'),
    )
    .join('; ');
}

function visibleText(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  for (const aspect of copy.querySelectorAll('.aspect')) aspect.prepend(', ');
  return copy.textContent;
}
