/** One block of a `_headers` file: the paths it applies to, and what it does to their headers, in order. */
export interface HeaderRule {
  pattern: RegExp;
  changes: HeaderChange[];
}

/** A header to add or, with `value: null`, one from an earlier rule to remove. */
interface HeaderChange {
  name: string;
  value: string | null;
}

/**
 * Reads the `_headers` file that static hosts apply: a path (`*` for anything, `:name` for one segment), then its
 * headers indented, `! Name` to remove one, `#` for comments. The format is Netlify's, as Cloudflare Pages
 * interprets it: https://developers.cloudflare.com/pages/configuration/headers/
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const change = parseChange(content);
    if (content.startsWith('/')) rules.push({ pattern: toPattern(content), changes: [] });
    else if (change) ruleBefore(rules, index).changes.push(change);
    else throw new Error(`_headers:${index + 1}: "${content}" is neither a path nor a header.`);
  }
  return rules;
}

/** The headers of one path, below the base path: every matching rule adds to the ones before; equal names are joined. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { name, value } of rules.filter(({ pattern }) => pattern.test(path)).flatMap((r) => r.changes)) {
    const before = headers.get(name);
    if (value === null) headers.delete(name);
    else headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/** Names are case-insensitive; they are kept in lower case. */
function parseChange(content: string): HeaderChange | null {
  const removal = /^!\s*([\w-]+)$/.exec(content);
  if (removal?.[1]) return { name: removal[1].toLowerCase(), value: null };
  const addition = /^([\w-]+)\s*:\s*(.+)$/.exec(content);
  if (addition?.[1] && addition[2]) return { name: addition[1].toLowerCase(), value: addition[2] };
  return null;
}

function ruleBefore(rules: HeaderRule[], index: number): HeaderRule {
  const rule = rules.at(-1);
  if (!rule) throw new Error(`_headers:${index + 1}: a header comes before the first path.`);
  return rule;
}

function toPattern(path: string): RegExp {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
