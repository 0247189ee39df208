import { Document, isScalar, parseDocument, YAMLSeq } from 'yaml';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { yamlText } from '#check/new-files/yaml-text.ts';

/** The file of a story that is new. */
export function newStoryText(story: InboxStory): string {
  const document = new Document(inOrder(story), { schema: 'core' });
  document.commentBefore = HEAD;
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
  return yamlText(document);
}

const HEAD =
  ' Proposed by `npm run suggest`, decided with `npm run review`. The note is for editors: write what you like.';

/** Whatever order the fields were made in. */
function inOrder(story: InboxStory): InboxStory {
  const { id, date, title, score, verdict, entry, reasons, items, note, decision } = story;
  return { id, date, title, score, verdict, entry, reasons, items, note, decision };
}

/** A comment behind the value stays. */
function replaceValue(document: Document, field: string, value: unknown): void {
  const old = document.get(field, true);
  const node = document.createNode(value);
  if (isScalar(old) && isScalar(node) && old.comment) node.comment = old.comment;
  document.set(field, node);
}

/** Articles are added below those that are there. */
function changeItems(document: Document, before: InboxStory['items'], after: InboxStory['items']): void {
  const list = document.get('items');
  const isGrowth = list instanceof YAMLSeq && isSame(after.slice(0, before.length), before);
  if (!isGrowth) document.set('items', document.createNode(after));
  else for (const item of after.slice(before.length)) list.add(document.createNode(item));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
