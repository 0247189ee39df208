import { Document, isScalar, parseDocument, YAMLSeq, type YAMLMap } from 'yaml';
import type { InboxItem, InboxStory } from '#record/desk-files/inbox-schema.ts';
import { yamlText } from '#check/new-files/yaml-text.ts';
import { byItemKey, itemKey } from './item-key.ts';

/** The file of a story that is new. */
export function newStoryText(story: InboxStory): string {
  const document = new Document(inOrder(story), { schema: 'core' });
  document.commentBefore = HEAD;
  separateEditors(document);
  return yamlText(document);
}

/** The file of a story that changed: what is the same in both stays as it is written, an editor's comments too. */
export function changedStoryText(text: string, before: InboxStory, after: InboxStory): string {
  const document = parseDocument(text.replaceAll('\r\n', '\n'), { schema: 'core' });
  for (const [field, value] of Object.entries(inOrder(after))) {
    if (isSame(value, before[field as keyof InboxStory])) continue;
    if (field === 'items') changeItems(document, before.items, after.items);
    else replaceValue(document, field, value);
  }
  for (const field of ['apart', 'merged'] as const) {
    if (after[field] === undefined && before[field] !== undefined) document.delete(field);
  }
  return yamlText(document);
}

const HEAD =
  ' Proposed by `npm run suggest`, decided with `npm run review`. The note is for editors: write what you like.';

const EDITORS = ' What editors write: `npm run suggest` changes nothing below.';

/** Lines that no command changes keep what two branches change above and below them apart. */
function separateEditors(document: Document): void {
  const pair = (document.contents as YAMLMap).items.find(({ key }) => isScalar(key) && key.value === 'note');
  if (pair && isScalar(pair.key)) {
    pair.key.commentBefore = EDITORS;
    pair.key.spaceBefore = true;
  }
}

/** Whatever order the fields were made in; articles by address. */
function inOrder(story: InboxStory): InboxStory {
  const { id, date, title, score, verdict, entry, reasons, items, apart, merged, note, decision } = story;
  return {
    id,
    date,
    title,
    score,
    verdict,
    entry,
    reasons,
    items: items.toSorted(byItemKey),
    ...(apart && { apart }),
    ...(merged && { merged }),
    note,
    decision,
  };
}

/** A comment behind the value stays. */
function replaceValue(document: Document, field: string, value: unknown): void {
  const old = document.get(field, true);
  const node = document.createNode(value);
  if (isScalar(old) && isScalar(node) && old.comment) node.comment = old.comment;
  document.set(field, node);
}

/** Articles that are the same keep their lines, whatever an editor wrote between them; new ones take their place. */
function changeItems(document: Document, before: InboxStory['items'], after: InboxStory['items']): void {
  const list = document.get('items');
  const nodes = list instanceof YAMLSeq && list.items.length === before.length ? list.items : [];
  const old = new Map(before.map((item, index) => [itemKey(item), { item, node: nodes[index] }]));
  const isKept = (item: InboxItem) => isSame(old.get(itemKey(item))?.item, item);
  const items = after.toSorted(byItemKey).map((item) => {
    const { node } = old.get(itemKey(item)) ?? {};
    return node && isKept(item) ? node : document.createNode(item);
  });
  if (list instanceof YAMLSeq) list.items = items;
  else document.set('items', document.createNode(after));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
