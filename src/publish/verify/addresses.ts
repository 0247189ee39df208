/** Where a host may show a file of a site, relative to its home page. */
export interface FileAddress {
  address: string;
  /** Whether an answer that says "not found" still shows the file. */
  asMissing: boolean;
}

/**
 * The addresses at which a file is looked for, the usual one first. Most hosts show `a/index.html` at `a/` and redirect from
 * its own name, some only store files by name; the page for missing addresses may be seen only at one of those.
 */
export function addressesOf(path: string): FileAddress[] {
  const name = path.split('/').map(encodeURIComponent).join('/');
  if (path === NOT_FOUND_PAGE) return [name, NOWHERE].map((address) => ({ address, asMissing: true }));
  const addresses = /(^|\/)index\.html$/.test(name) ? [name.replace(/index\.html$/, ''), name] : [name];
  return addresses.map((address) => ({ address, asMissing: false }));
}

/** Files that hosts read and do not show. */
export const FOR_HOSTS: ReadonlySet<string> = new Set(['_headers']);

const NOT_FOUND_PAGE = '404.html';
const NOWHERE = 'no-page-has-this-address/';
