import { extname } from 'node:path';

/** The content type that a static host sends: text is UTF-8, search index files are bytes; null if the server's default is right. */
export function contentTypeOf(file: string): string | null {
  const ending = extname(file);
  const text = TEXT[ending];
  if (text) return `${text}; charset=utf-8`;
  return ending === '' || /^\.(pf_|pagefind$)/.test(ending) ? 'application/octet-stream' : null;
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
