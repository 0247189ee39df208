import { Document } from 'yaml';
import { nameFinder } from '../feed/names.ts';
import { profileSchema } from '../feed/feeds-schema.ts';
import { wordsOf } from '../feed/words.ts';
import { readEntryName } from '../integrity/identity.ts';
import type { PartnershipRecord } from '../record.ts';
import { shorten } from '../shared/text.ts';
import { yearOf, type Day } from '../shared/when.ts';
import { oneLine } from './one-line.ts';
import type { InboxStory } from './schema.ts';
import type { DraftSource } from './source-draft.ts';
import { yamlText } from './yaml-text.ts';

/** The file of an entry that an editor has yet to write. */
export interface EntryDraft {
  slug: string;
  /** Inside the content folder. */
  path: string;
  text: string;
}

export interface DraftContext {
  record: Pick<PartnershipRecord, 'site' | 'parties'>;
  sources: readonly DraftSource[];
  today: Day;
  /** Whether the name can be had; a name that leads to this very text can. */
  isFree: (draft: EntryDraft) => boolean;
}

/** What the prose says until an editor has written it. */
export const PLACEHOLDER = 'To be written by an editor from the sources cited here.';

/** A draft that passes the content check: front matter to be corrected, and one line of prose to be replaced. */
export function draftEntry(story: InboxStory, context: DraftContext): EntryDraft {
  const date = story.date ?? context.today;
  const text = entryText(story, date, context);
  const words = (readEntryName(story.id)?.words ?? story.id.replace(/^[\d-]*/, '')) || 'story';
  for (let number = 1; ; number += 1) {
    const slug = `${date}-${words}${number === 1 ? '' : `-${number}`}`;
    const draft = { slug, path: `entries/${yearOf(date)}/${slug}.mdx`, text };
    if (context.isFree(draft)) return draft;
  }
}

function entryText(story: InboxStory, date: Day, { record, sources, today }: DraftContext): string {
  const matter = new Document(
    {
      title: shorten(oneLine(story.title), LONGEST_TITLE),
      date,
      kind: 'report',
      status: sources.some(({ tier }) => tier === 'primary') ? 'official' : 'reported',
      parties: partiesIn(story, record),
      summary: SUMMARY,
      added: today,
      draft: true,
    },
    { schema: 'core' },
  );
  matter.commentBefore = HINT;
  const marks = sources.map(({ id }) => `<Cite source="${id}" />`).join('');
  return `---\n${yamlText(matter)}---\n\n${PLACEHOLDER}${marks}\n`;
}

const LONGEST_TITLE = 110;
const SUMMARY = 'To be written: what happened, in one or two sentences.';
const HINT = ` From the inbox. Write title, kind, status, parties, summary and prose, then delete "draft: true".`;

/** Those whom the headlines name, in the order of the record; if none, those between whom the contract runs. */
function partiesIn({ title, items }: InboxStory, { site, parties }: DraftContext['record']): string[] {
  const find = nameFinder(parties, profileSchema.parse({}));
  const texts = [title, ...items.map((item) => item.title)];
  const named = new Set(texts.flatMap((text) => [...find(wordsOf(text)).named]));
  const found = parties.map(({ id }) => id).filter((id) => named.has(id));
  return found.length > 0 ? found : site.contractParties;
}
