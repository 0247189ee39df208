import { extname } from 'node:path';

/** The content type that a static host sends: text is UTF-8, unknown files and those of the search index are bytes. */
export function contentTypeOf(file: string): string {
  const ending = extname(file);
  const text = TEXT[ending];
  return text ? `${text}; charset=utf-8` : (OTHER[ending] ?? 'application/octet-stream');
}

const TEXT: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.md': 'text/markdown',
  '.ris': 'application/x-research-info-systems',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

const OTHER: Readonly<Record<string, string>> = {
  '.ico': 'image/x-icon',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
