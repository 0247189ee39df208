import type { Memo } from './memo.ts';

/** Reads the table that a page shows as it shows it, so that what is copied is what was seen. */
export function readMemo(
  table: HTMLTableElement,
  about: { title: string; summary: string; address: string },
  known: Readonly<Record<string, readonly [publisher: string, url: string]>>,
): Memo {
  const sources: Memo['sources'] = [];
  const numberOf: NumberOf = (id, publisher, url) => {
    const [byName, address] = known[id] ?? [publisher, url];
    const place = sources.findIndex((source) => source.url === address);
    return place >= 0 ? place + 1 : sources.push({ publisher: byName || address, url: address });
  };
  const columns = [...table.tHead!.rows[0]!.cells].flatMap((cell, index) =>
    cell.classList.contains('lane') || isHidden(cell) ? [] : [index],
  );
  const heads = columns.map((index) => textOf(table.tHead!.rows[0]!.cells[index]!, numberOf));
  const rows = [...table.tBodies[0]!.rows].map((row) =>
    columns.map((index, place) =>
      place === columns.length - 1 && row.cells[index]!.querySelector('[data-cite]')
        ? numbersOf(row.cells[index]!, numberOf)
        : textOf(row.cells[index]!, numberOf),
    ),
  );
  return { ...about, heads, rows, sources };
}

/** The number of a source, which it has from the first that asks; its name and address where the page's data lack them. */
type NumberOf = (id: string, publisher: string, url: string) => number;

/** All sources of a cell, also those that the page only counts. */
function numbersOf(cell: HTMLElement, numberOf: NumberOf): string {
  const named = [...cell.querySelectorAll<HTMLAnchorElement>('[data-cite]')].map(
    ({ dataset, href, textContent }) => {
      const publisher = textContent.replace(/ ?\[\d+\]$/, '').trim();
      return numberOf(dataset['cite']!, publisher, href);
    },
  );
  return [...new Set([...named, ...cited(cell, numberOf)])].map((number) => `[${number}]`).join(' ');
}

function cited({ dataset }: HTMLElement, numberOf: NumberOf): number[] {
  return (dataset['sources'] ?? '').split(' ').flatMap((id) => (id ? [numberOf(id, '', '')] : []));
}

function isHidden(element: HTMLElement): boolean {
  return getComputedStyle(element).display === 'none';
}

/** Parts of a cell that are shown or said, apart from those not of this day. */
function textOf(cell: HTMLElement, numberOf: NumberOf): string {
  const blocks = [...cell.querySelectorAll<HTMLElement>('.value')].filter(({ hidden }) => !hidden);
  if (blocks.length === 0) return tidy(visibleText(cell));
  return blocks.map((block) => valueOf(block, numberOf)).join('; ');
}

/** A value with its standing, where that is not said by the value; a further one with the numbers of its own sources. */
function valueOf(block: HTMLElement, numberOf: NumberOf): string {
  const part = (name: string) =>
    tidy(block.querySelector(`[data-part="${name}"]`)?.textContent ?? '').replace(/:$/, '');
  const [standing, label, value] = [part('standing'), part('label'), part('value')];
  const isSaid = standing.toLowerCase() === value.toLowerCase();
  const words = [label, ...(isSaid ? [] : [standing]), value].filter(Boolean).join(': ');
  return [words, ...cited(block, numberOf).map((number) => `[${number}]`)].join(' ');
}

/** A value that says no more than its standing is said once. */
function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(.+): \1$/, '$1');
}

function visibleText(cell: HTMLElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  for (const aspect of copy.querySelectorAll('.aspect')) aspect.prepend(', ');
  return copy.textContent;
}
