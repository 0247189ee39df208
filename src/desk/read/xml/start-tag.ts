import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { repairReferences } from './entities.ts';

/**
 * A start tag as XML wants it: values quoted, references repaired, no attribute twice; with those attributes only
 * that something is read from.
 */
export function repairStartTag(tag: string): string {
  const name = /^<[^\s/>]+/.exec(tag)![0];
  const end = tag.endsWith('/>') ? '/>' : '>';
  return tag.includes('=') ? name + repairAttributes(tag.slice(name.length, -end.length)) + end : name + end;
}

function repairAttributes(written: string): string {
  const attributes = new Map<string, string>();
  for (const [, key, double, single, bare] of written.matchAll(ATTRIBUTE)) {
    if (READ.test(key!) && !attributes.has(key!)) attributes.set(key!, double ?? single ?? bare ?? '');
  }
  const kept = [...attributes].slice(0, MOST);
  return kept.map(([key, value]) => ` ${key}="${repairValue(value)}"`).join('');
}

const READ = /^(?:xmlns(?::[\w.-]+)?|xml:base|rdf:about|version|isPermaLink|href|rel|type|mode|src)$/i;

/** Namespaces are declared on the root, and a feed uses a dozen. */
const MOST = 60;

const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function repairValue(value: string): string {
  return repairReferences(value).replaceAll(/[<>"]/g, escapeMarkup);
}
