import { entryText, LONGEST_TITLE, placeEntry, type EntryDraft } from '#check/new-files/entry-file.ts';
import { namedParties } from '#check/new-files/named-parties.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { readEntryName } from '#check/rules/identity.ts';
import { FIRST_HAND } from '#record/source/tier.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { shorten } from '#record/shared/text.ts';
import type { Day } from '#record/shared/when.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import type { DraftSource } from '#check/new-files/source-draft.ts';

export interface DraftContext {
  record: Pick<PartnershipRecord, 'site' | 'parties'>;
  sources: readonly DraftSource[];
  today: Day;
  /** Whether the name can be had; a name that leads to this very text can. */
  isFree: (draft: EntryDraft) => boolean;
}

/** A draft that passes the content check: front matter to be corrected, and one line of prose to be replaced. */
export function draftEntry(story: InboxStory, { record, sources, today, isFree }: DraftContext): EntryDraft {
  const date = story.date ?? today;
  const facts = {
    title: shorten(oneLine(story.title), LONGEST_TITLE),
    date,
    kind: 'report' as const,
    status: sources.some(({ tier }) => FIRST_HAND[tier]) ? ('official' as const) : ('reported' as const),
    parties: namedParties([story.title, ...story.items.map(({ title }) => title)], record),
    summary: SUMMARY,
    added: today,
    sources: sources.map(({ id }) => id),
  };
  const words = (readEntryName(story.id)?.words ?? story.id.replace(/^[\d-]*/, '')) || 'story';
  return placeEntry({ date, words, text: entryText(facts, HINT) }, isFree);
}

const SUMMARY = 'To be written: what happened, in one or two sentences.';
const HINT =
  'From the inbox. Write title, kind, status, parties, summary and prose, then delete "draft: true".';
