import { Document, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { entrySchema } from '#record/entry/schema.ts';
import { yamlText } from './yaml-text.ts';

/** What an entry says, field by field; a field that is `undefined` is taken out, one not named is left alone. */
export interface EntryContents {
  fields: Readonly<Record<string, unknown>>;
  prose: string;
}

/**
 * The text of an entry file. Fields of an earlier text that say the same keep their line as it is written, with its
 * comments, so that a correction shows as nothing but itself.
 *
 * @param earlier the front matter of the text to change; null for a new entry
 */
export function writeEntry({ fields, prose }: EntryContents, earlier: string | null): string {
  const document = earlier === null ? new Document({}, OPTIONS) : parseDocument(earlier, OPTIONS);
  if (!isMap(document.contents)) document.contents = document.createNode({}) as unknown as Node;
  const map = document.contents as unknown as YAMLMap;
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) map.delete(name);
    else setField(document, map, name, value);
  }
  map.items.sort((a, b) => placeOf(a.key) - placeOf(b.key));
  return `---\n${yamlText(document)}---\n\n${prose.trim()}\n`;
}

const OPTIONS = { schema: 'core' } as const;

/** What a field says where it is left out, as the schema has it. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  aspect: 'clause',
  effect: 'set',
  counts: 'single',
  conditional: 0,
  key: false,
};

const ORDER: readonly string[] = entrySchema.keyof().options;

function placeOf(key: unknown): number {
  return ORDER.indexOf(String(isScalar(key) ? key.value : key));
}

function setField(document: Document, map: YAMLMap, name: string, value: unknown): void {
  const present = map.get(name, true) as Node | undefined;
  if (present === undefined) {
    if (value !== DEFAULTS[name]) map.set(name, document.createNode(withoutDefaults(value)));
    return;
  }
  const changed = changedNode(document, present, value);
  if (changed !== present) map.set(name, changed);
}

/** The node itself, changed within where it can be; another one where it is of another kind. */
function changedNode(document: Document, node: Node, value: unknown): Node {
  if (isSeq(node) && Array.isArray(value)) {
    setItems(document, node, value);
    return node;
  }
  if (isMap(node) && isGroup(value)) {
    setFields(document, node, value);
    return node;
  }
  const isSame = isScalar(node) && String(node.value) === String(value);
  return isSame ? node : document.createNode(withoutDefaults(value));
}

function setItems(document: Document, list: YAMLSeq, values: readonly unknown[]): void {
  list.items = values.map((value, place) => {
    const present = list.items[place] as Node | undefined;
    return present === undefined
      ? document.createNode(withoutDefaults(value))
      : changedNode(document, present, value);
  });
}

function setFields(document: Document, map: YAMLMap, group: Readonly<Record<string, unknown>>): void {
  const said = Object.entries(group).filter(([, value]) => value !== undefined);
  const names = new Set(said.map(([name]) => name));
  const present = map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  for (const name of present) if (!names.has(name) && isSaid(map, name)) map.delete(name);
  for (const [name, value] of said) setField(document, map, name, value);
}

/** Null says that there is none, as does leaving the field out. */
function isSaid(map: YAMLMap, name: string): boolean {
  return map.get(name) !== undefined;
}

function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (!isGroup(value)) return value;
  const said = Object.entries(value).filter(([name, one]) => one !== DEFAULTS[name]);
  return Object.fromEntries(said.map(([name, one]) => [name, withoutDefaults(one)]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
