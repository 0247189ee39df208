/**
 * Where a feed's document begins: at its root element, whatever a declaration, a broken server or a page around it
 * wrote before; at the first `<` where there is no such element.
 */
export function startOfDocument(text: string): number {
  return feedRoot(text)?.index ?? Math.max(0, text.indexOf('<'));
}

/** The start of a feed's root element, prefixed or not. */
export function feedRoot(text: string): RegExpExecArray | null {
  return /<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)(?=[\s/>])/i.exec(text);
}

/** The name of the root element, lower-case; null where the text has no element. `text` need not be clean. */
export function rootName(text: string): string | null {
  return /<(?:[\w.-]{1,40}:)?([A-Za-z][\w.-]{0,40})(?=[\s/>])/.exec(text)?.[1]?.toLowerCase() ?? null;
}
