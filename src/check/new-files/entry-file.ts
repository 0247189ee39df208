import { Document } from 'yaml';
import type { FrontMatter } from '#record/entry/schema.ts';
import { yearOf } from '#record/shared/when.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { yamlText } from './yaml-text.ts';

/** An entry file whose prose an editor has yet to write. */
export interface EntryDraft {
  slug: string;
  /** Inside the content folder. */
  path: string;
  text: string;
}

/** What is known of an event. */
export interface EntryFacts extends Pick<
  FrontMatter,
  'title' | 'date' | 'kind' | 'status' | 'parties' | 'summary' | 'added'
> {
  /** A milestone that a newcomer must know. Default: false. */
  key?: boolean;
  /** Ids of the sources, closest to the event first. */
  sources: readonly string[];
}

/** The longest headline that the schema accepts. */
export const LONGEST_TITLE = 110;

/**
 * The text of a draft: front matter and one line of placeholder prose.
 *
 * @param hint a comment above the fields that tells the editor what to do
 */
export function entryText({ key = false, sources, ...facts }: EntryFacts, hint: string): string {
  const { title, date, kind, status, parties, summary, added } = facts;
  const matter = new Document(
    {
      title: oneLine(title),
      date,
      kind,
      status,
      ...(key ? { key } : {}),
      parties,
      summary: oneLine(summary),
      added,
      draft: true,
    },
    { schema: 'core' },
  );
  matter.commentBefore = ` ${hint}`;
  const marks = sources.map((id) => `<Cite source="${id}" />`).join('');
  return `---\n${yamlText(matter)}---\n\n${PLACEHOLDERS.prose}${marks}\n`;
}

/** Gives an entry a free name: its date, its words, and a number if that name is taken. */
export function placeEntry(
  { date, words, text }: Pick<EntryFacts, 'date'> & { words: string; text: string },
  isFree: (draft: EntryDraft) => boolean,
): EntryDraft {
  for (let number = 1; ; number += 1) {
    const slug = `${date}-${words}${number === 1 ? '' : `-${number}`}`;
    const draft = { slug, path: `entries/${yearOf(date)}/${slug}.mdx`, text };
    if (isFree(draft)) return draft;
  }
}
