/** How a static host answers a request; `path` is the path within the site, below the base path. */
export type Resolved = { path: string } & (
  { kind: 'file'; file: string } | { kind: 'redirect'; to: string } | { kind: 'missing' }
);

/** Finds the file for a request target; a folder without its trailing slash is redirected. */
export function resolvePath(
  target: string,
  site: {
    /** With a slash at both ends. */
    basePath: string;
    /** Every file of the site, with a leading slash. */
    files: ReadonlySet<string>;
  },
): Resolved {
  const [address = '/', query] = splitOnce(pathIn(target), '?');
  if (`${address}/` === site.basePath) return { path: '/', kind: 'redirect', to: site.basePath + query };
  const path = decode(`/${address.slice(site.basePath.length)}`);
  // Hosts read this file but do not serve it.
  if (path === null || path === '/_headers' || !address.startsWith(site.basePath)) {
    return { path: '/', kind: 'missing' };
  }
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (site.files.has(file)) return { path, kind: 'file', file };
  if (site.files.has(`${path}/index.html`)) return { path, kind: 'redirect', to: `${address}/${query}` };
  return { path, kind: 'missing' };
}

/** A target may be a whole address (RFC 9112, 3.2.2). */
function pathIn(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '');
}

/** The second part keeps the separator, so that the parts concatenate to the whole. */
function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** Null if the address is malformed. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
