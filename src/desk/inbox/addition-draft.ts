import { PLACEHOLDERS } from '#check/new-files/placeholders.ts';
import { attachSources } from '#check/new-files/attach-sources.ts';
import { entryText, LONGEST_TITLE, placeEntry, type EntryDraft } from '#check/new-files/entry-file.ts';
import type { DraftSource } from '#check/new-files/source-draft.ts';
import { readEntryName } from '#check/rules/identity.ts';
import type { Entry } from '#record/entry/entry.ts';
import { shorten } from '#record/shared/text.ts';
import type { Day } from '#record/shared/when.ts';

/** What a draft addition is made of. */
export interface AdditionContext {
  /** The published entry that it adds to. */
  entry: Pick<Entry, 'slug' | 'title' | 'parties'>;
  sources: readonly DraftSource[];
  /** The day of the first article. */
  date: Day;
  today: Day;
  /** Whether the name can be had; a name that leads to this very text can. */
  isFree: (draft: EntryDraft) => boolean;
}

/**
 * A draft of what late articles add to a published entry: the paragraph, and the sources that only it cites. Readers see
 * neither, and no date of it counts, until an editor moves the paragraph.
 */
export function draftAddition({ entry, sources, date, today, isFree }: AdditionContext): EntryDraft {
  const facts = {
    title: shorten(`More on: ${entry.title}`, LONGEST_TITLE),
    date,
    kind: 'report' as const,
    status: 'reported' as const,
    parties: entry.parties,
    summary: `An addition to ${entry.slug}, not an entry of its own.`,
    added: today,
    sources: [],
  };
  const hint = `Move the paragraph to the end of ${entry.slug}, then delete this file.`;
  const matter = entryText(facts, hint).replace(PLACEHOLDERS.prose, '');
  return placeEntry({ date, words: additionWords(entry.slug), text: attachSources(matter, sources) }, isFree);
}

/** Whether a slug is that of an addition to the entry. */
export function isAdditionTo(slug: string, entry: string): boolean {
  return new RegExp(`-${additionWords(entry)}(?:-\\d+)?$`).test(slug);
}

function additionWords(slug: string): string {
  return `more-on-${readEntryName(slug)?.words ?? slug}`;
}
