import type { ContentFile } from '#record/shared/content-file.ts';
import { blankDraft, type Draft } from './draft.ts';
import { entryFile } from './proposed-files.ts';
import { readEntry } from './read-entry.ts';

/** A form filled with an entry of the record and the sources it cites; null if there is no such entry. */
export function draftOf(slug: string, files: readonly ContentFile[]): Draft | null {
  const entry = readEntry(entryFile(slug, files)?.text ?? '');
  if (!entry) return null;
  const { fields, prose } = entry;
  const cited = [...inProse(prose), ...inFields(fields)];
  const sources = [...new Set(cited)].map((id) => ({ id, fields: null }));
  return { ...blankDraft('correction'), slug, fields, prose, sources };
}

/** The correction that an address asks for: `?entry=2026-04-27-…&sentence=…`; null if it names no entry. */
export function askedDraft(search: string, files: readonly ContentFile[]): Draft | null {
  const query = new URLSearchParams(search);
  const draft = draftOf(query.get('entry') ?? '', files);
  const sentence = query.get('sentence');
  return draft && sentence ? { ...draft, correction: { what: `“${sentence}” ` } } : draft;
}

function inProse(prose: string): string[] {
  return [...prose.matchAll(/\bsource="([a-z0-9-]+)"/g)].map(([, id = '']) => id);
}

function inFields(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(inFields);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'sources' && Array.isArray(one) ? one.map(String) : inFields(one),
  );
}
