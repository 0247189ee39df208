import { decodeHTML } from 'entities';

/** An element that holds text: the text, or with attributes an object of the text and them. */
export type XmlNode = string | { _?: string; $?: Record<string, string> };

/** The element's text; Atom 0.3 may have written it in base64. */
export function textOf(node: XmlNode): string {
  const text = typeof node === 'string' ? node : (node._ ?? '');
  const plain = attributeOf(node, 'mode') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
  return plain.replaceAll(NO_TEXT, meantBy);
}

/** Null where the element has no such attribute. */
export function attributeOf(node: XmlNode, name: string): string | null {
  return typeof node === 'string' ? null : (node.$?.[name] ?? null);
}

/** Both readers let through what XML has no place for. */
const NO_TEXT = /[\0-\x08\x0b\x0c\x0e-\x1f\x80-\x9f\ufffe\uffff]/g;

/** Who writes 128–159 means windows-1252 (`&#146;` an apostrophe), as HTML reads it. */
function meantBy(character: string): string {
  return /[\x80-\x9f]/.test(character) ? decodeHTML(`&#${character.charCodeAt(0)};`) : '';
}
