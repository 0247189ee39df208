/** What a static host answers to a request; `path` is where it is in the site, below the base path. */
export type Resolved = { path: string } & (
  { kind: 'file'; file: string } | { kind: 'redirect'; to: string } | { kind: 'missing' }
);

/** Finds the file for the target of a request; a folder named without its slash is redirected to the one with it. */
export function resolvePath(
  target: string,
  site: {
    /** With a slash at both ends. */
    basePath: string;
    /** Every file of the site, each with a slash before it. */
    files: ReadonlySet<string>;
  },
): Resolved {
  const [address = '/', query] = splitOnce(target, '?');
  if (`${address}/` === site.basePath) return { path: '/', kind: 'redirect', to: site.basePath + query };
  const path = decode(`/${address.slice(site.basePath.length)}`);
  // The hosts read this file and do not serve it.
  if (path === null || path === '/_headers' || !address.startsWith(site.basePath)) {
    return { path: '/', kind: 'missing' };
  }
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (site.files.has(file)) return { path, kind: 'file', file };
  if (site.files.has(`${path}/index.html`)) return { path, kind: 'redirect', to: `${address}/${query}` };
  return { path, kind: 'missing' };
}

/** The second part keeps the separator, so that joining gives back the whole. */
function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** Null for an address that is not well formed. */
function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
