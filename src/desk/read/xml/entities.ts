import { decodeHTMLStrict } from 'entities';
import { escapeMarkup } from '#record/shared/escape-markup.ts';

/**
 * Text of a document in which every `&` begins one of XML's own references: HTML's names become their characters,
 * numbers that name no character go, any other `&` is escaped.
 */
export function repairReferences(text: string): string {
  return text.includes('&') ? text.replaceAll(REFERENCE, repairReference) : text;
}

/** Lengths are bounded: a long run of letters after a `&` is not gone over again. */
const REFERENCE = /&(?:#(\d{1,8}|[xX][0-9a-fA-F]{1,7});|([A-Za-z][A-Za-z0-9]{1,31};)?)/g;
const XML_NAMES = new Set(['amp;', 'lt;', 'gt;', 'quot;', 'apos;']);

function repairReference(reference: string, number: string | undefined, name: string | undefined): string {
  if (number !== undefined) return characterOf(reference);
  if (name === undefined) return '&amp;';
  if (XML_NAMES.has(name)) return reference;
  return escapeMarkup(decodeHTMLStrict(reference));
}

/** As HTML reads it: 128–159 are windows-1252, and those that are no character become U+FFFD. */
function characterOf(reference: string): string {
  const character = decodeHTMLStrict(reference.toLowerCase());
  return /^[\ufffd\0-\x08\x0b\x0c\x0e-\x1f]$/.test(character) ? '' : escapeMarkup(character);
}
