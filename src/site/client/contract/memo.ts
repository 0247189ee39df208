import { escapeMarkup } from '#record/shared/escape-markup.ts';

/** A table to hand on: what a reader pastes into a memo, a document or a spreadsheet. */
export interface Memo {
  title: string;
  /** What it says in a sentence, and of what it is a part. */
  summary: string;
  heads: string[];
  /** Cells as text; the last one holds the numbers of sources. */
  rows: string[][];
  /** In the order of their numbers, from 1. */
  sources: { publisher: string; url: string }[];
  /** Where the same is found. */
  address: string;
}

/** Plain text, a line a row. */
export function memoAsText({ title, summary, rows, heads, sources, address }: Memo): string {
  const lines = rows.map(([term, ...cells]) => `${term}: ${cells.join(heads.length === 5 ? ' | ' : '; ')}`);
  return [title, summary, '', ...lines, '', ...sourceLines(sources), '', address].join('\n');
}

/** A Markdown table (GitHub Flavored Markdown). */
export function memoAsMarkdown({ title, summary, heads, rows, sources, address }: Memo): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
  return [`## ${title}`, '', summary, '', ...table, '', ...sourceLines(sources), '', `<${address}>`].join(
    '\n',
  );
}

/** An HTML table, for word processors and mail. */
export function memoAsHtml({ title, summary, heads, rows, sources, address }: Memo): string {
  const cells = (name: string, texts: readonly string[]) =>
    texts.map((text) => `<${name}>${escapeMarkup(text)}</${name}>`).join('');
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
  const list = sources.map(
    ({ publisher, url }) =>
      `<li>${escapeMarkup(publisher)}: <a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a></li>`,
  );
  return (
    `<h2>${escapeMarkup(title)}</h2><p>${escapeMarkup(summary)}</p><table border="1"><thead><tr>${cells('th', heads)}</tr></thead>` +
    `<tbody>${body}</tbody></table><ol>${list.join('')}</ol><p><a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a></p>`
  );
}

/** RFC 4180, with the addresses of sources; cells that a spreadsheet would run as a formula are made text. */
export function memoAsCsv({ heads, rows, sources }: Memo): string {
  const withAddresses = (text: string) =>
    text.replaceAll(/\[(\d+)\]/g, (mark, number) => sources[Number(number) - 1]?.url ?? mark);
  const cell = (text: string) => `"${text.replace(/^[=+@-]/, "'$&").replaceAll('"', '""')}"`;
  const lines = [heads, ...rows.map((row) => row.map(withAddresses))];
  return lines.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function sourceLines(sources: Memo['sources']): string[] {
  return sources.map(({ publisher, url }, place) => `[${place + 1}] ${publisher}: ${url}`);
}
