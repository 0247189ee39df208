import { formatWhen } from '#record/shared/format-when.ts';
import { STATUS_LABELS, type Status } from '#record/shared/vocabulary.ts';
import { parseWhen } from '#record/shared/when.ts';
import { citationTargets, finishProse } from '#record/source/citation-marks.ts';
import type { Source } from '#record/source/schema.ts';
import { requireElement } from '../require-element.ts';
import type { Draft } from './draft.ts';

/** Shows an entry as its page will. */
export function showPreview(
  root: HTMLElement,
  { fields, sources }: Draft,
  {
    html,
    known,
    base,
    hasParser,
  }: { html: string; known: readonly Source[]; base: string; hasParser: boolean },
): void {
  const say = (part: string, text: string) => {
    requireElement(root, `[data-part="preview"] [data-part="${part}"]`).textContent = text;
  };
  say('kicker', kicker(fields));
  say('title', String(fields['title'] ?? 'A headline'));
  say('summary', String(fields['summary'] ?? ''));
  const all = sources.map(({ id, fields: own }) => listed(id, own ?? known.find((one) => one.id === id)));
  const targets = citationTargets(
    all.map(({ id }) => id),
    new Map(all.map((source) => [source.id, source])),
  );
  const prose = requireElement(root, '[data-part="preview"] [data-part="prose"]');
  // Written by the record's own parser, which lets no markup of a writer through.
  if (html !== '' || hasParser) prose.innerHTML = finishProse(html, targets, base);
  else prose.textContent = 'The text appears here once its parser is loaded.';
  requireElement(root, '[data-part="list"]').replaceChildren(...all.map(itemOf));
}

interface Listed {
  id: string;
  publisher: string;
  title: string;
  url: string;
  date: string;
}

function listed(id: string, fields: object = {}): Listed {
  const { publisher, title, url, date } = fields as Partial<Record<keyof Listed, unknown>>;
  return {
    id,
    publisher: String(publisher ?? id),
    title: String(title ?? url ?? ''),
    url: String(url ?? ''),
    date: dateWords(date),
  };
}

function kicker(fields: Draft['fields']): string {
  const { date, kind, status, key } = fields;
  const label = status === undefined ? '' : (STATUS_LABELS[status as Status] ?? '');
  return [dateWords(date), kind, label, key ? 'Key milestone' : ''].filter(Boolean).join(' · ');
}

function dateWords(date: unknown): string {
  const when = parseWhen(String(date));
  return when ? formatWhen(when) : '';
}

function itemOf({ id, publisher, title, url, date }: Listed): HTMLElement {
  const item = document.createElement('li');
  item.id = `source-${id}`;
  const name = document.createElement('b');
  name.textContent = publisher;
  const link = document.createElement('a');
  link.textContent = title;
  if (/^https?:\/\//i.test(url)) link.href = url;
  item.append(name, ', ', link, date && `, ${date}`, '.');
  return item;
}
