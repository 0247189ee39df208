/** An element as xml2js hands it on: its text, or with attributes an object of its text and them. */
export type XmlNode = string | { _?: string; $?: Record<string, string> };

/** The element's text; Atom 0.3 may have written it in base64. */
export function textOf(node: XmlNode): string {
  const text = typeof node === 'string' ? node : (node._ ?? '');
  return attributeOf(node, 'mode') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

/** Null where the element has no such attribute. */
export function attributeOf(node: XmlNode, name: string): string | null {
  return typeof node === 'string' ? null : (node.$?.[name] ?? null);
}
