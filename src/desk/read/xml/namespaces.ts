/**
 * Says each tag's name with the prefix that everybody uses: `d:date` is `dc:date` where the document binds `d` to
 * Dublin Core, `a:entry` is `entry` where `a` is Atom and the root is Atom's. In lower case, for feeds are not
 * careful about it.
 */
export function usualNames(xml: string): (name: string) => string {
  const prefixes = new Map<string, string>();
  for (const [, prefix, , address] of xml.slice(0, HEAD).matchAll(DECLARATION)) {
    const usual = USUAL.get(
      address!
        .trim()
        .toLowerCase()
        .replace(/^https/, 'http')
        .replace(/[/#]$/, ''),
    );
    const named = prefix!.toLowerCase();
    if (usual !== undefined && !prefixes.has(named)) prefixes.set(named, usual);
  }
  const root = /^\s*<([\w.-]+):/.exec(xml)?.[1]?.toLowerCase();
  if (root !== undefined && prefixes.get(root) !== 'rdf') prefixes.set(root, '');
  return (name) => usualName(name, prefixes);
}

/** Declarations stand on the first elements. */
const HEAD = 32_768;
const DECLARATION = /\sxmlns:([\w.-]{1,40})=(["'])([^"'<]{0,200})\2/g;

const USUAL = new Map([
  ['http://purl.org/dc/elements/1.1', 'dc'],
  ['http://purl.org/dc/elements/1.0', 'dc'],
  ['http://purl.org/dc/terms', 'dcterms'],
  ['http://purl.org/rss/1.0/modules/content', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication', 'sy'],
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns', 'atom'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['http://purl.org/rss/1.0', ''],
  ['http://my.netscape.com/rdf/simple/0.9', ''],
  ['http://channel.netscape.com/rdf/simple/0.9', ''],
  ['http://backend.userland.com/rss2', ''],
  ['http://search.yahoo.com/mrss', 'media'],
]);

function usualName(tag: string, prefixes: ReadonlyMap<string, string>): string {
  const name = tag.toLowerCase();
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const [written, local] = [name.slice(0, colon), name.slice(colon + 1)];
  const prefix = prefixes.get(written) ?? written;
  return prefix === '' || (prefix === 'rdf' && IN_RDF.has(local)) ? local : `${prefix}:${local}`;
}

/** RDF has no such elements of its own: who writes `rdf:item` means RSS's. */
const IN_RDF = new Set(['channel', 'item', 'title', 'link', 'date']);
