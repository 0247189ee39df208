/**
 * What the search index reads of a page: its language and its body, some half of it; null if it is not to be found. Pages mark
 * their `main` for that, and what stands outside it would only be read and left out.
 */
export function pageForIndex(html: string): string | null {
  const body = BODY.exec(html)?.[0];
  return body ? `${ROOT.exec(html)?.[0] ?? '<html>'}<body>${body}</body></html>` : null;
}

const ROOT = /<html\b(?:"[^"]*"|[^">])*>/;
const BODY = /<main\b(?:"[^"]*"|[^">])*\sdata-pagefind-body\b(?:"[^"]*"|[^">])*>[\s\S]*<\/main>/;
