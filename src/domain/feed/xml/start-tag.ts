import { escapeXml, repairReferences } from './entities.ts';

/** A start tag as XML wants it: values quoted, references repaired, no attribute twice. */
export function repairStartTag(tag: string): string {
  if (!tag.includes('=')) return /^<[^\s/>]+/.exec(tag)![0] + (tag.endsWith('/>') ? '/>' : '>');
  return WELL_FORMED.test(tag) ? repairReferences(tag) : rebuild(tag);
}

/** No part of it can match in two ways, so that it never goes back. */
const WELL_FORMED = /^<[^\s/>"'=]+(?:\s+[A-Za-z_][\w:.-]*\s?=\s?(?:"[^"<]*"|'[^'<]*'))*\s*\/?>$/;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function rebuild(tag: string): string {
  const isEmpty = tag.endsWith('/>');
  const name = /^<[^\s/>]+/.exec(tag)![0];
  const attributes = new Map<string, string>();
  for (const [, key, double, single, bare] of tag.slice(name.length, isEmpty ? -2 : -1).matchAll(ATTRIBUTE)) {
    if (!attributes.has(key!)) attributes.set(key!, double ?? single ?? bare ?? '');
  }
  const written = [...attributes].map(([key, value]) => ` ${key}="${repairValue(value)}"`).join('');
  return `${name}${written}${isEmpty ? '/>' : '>'}`;
}

function repairValue(value: string): string {
  return repairReferences(value).replaceAll(/[<>"]/g, escapeXml);
}
