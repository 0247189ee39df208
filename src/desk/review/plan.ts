import { join } from 'node:path';
import { attachSources } from '#check/new-files/attach-sources.ts';
import { decideStory, refusalOf, restoreStory, type Choice, type Editor } from '../inbox/decide.ts';
import { draftEntry } from '../inbox/entry-draft.ts';
import type { Action, InboxStory } from '#record/desk-files/inbox-schema.ts';
import { changedStoryText } from '../inbox/story-text.ts';
import { CommandError } from '#command/command-error.ts';
import { findEntry } from '#check/new-command/edited-folder.ts';
import type { Plan } from '#check/new-command/plan.ts';
import { describeSources, sourceChanges } from '#check/new-command/source-changes.ts';
import { findStory, type FiledStory, type ReviewDesk } from './desk.ts';
import { isFreeAmong, textsBySlug } from '#check/new-command/entry-names.ts';
import { readIfThere, type FileChange } from '#check/new-command/file-changes.ts';
import { sourcesOf } from './story-sources.ts';

/** A draft of an entry, and its sources. */
export async function planAccept(desk: ReviewDesk, id: string, editor: Editor): Promise<Plan> {
  const filed = findOpen(desk, id, 'accepted');
  const sources = sourcesOf(filed.story, desk, editor);
  const taken = await textsBySlug(desk);
  const draft = draftEntry(filed.story, {
    record: desk.record,
    sources,
    today: editor.on,
    isFree: isFreeAmong(taken),
  });
  const place = join(desk.contentFolder, draft.path);
  const changes = [
    ...sourceChanges(sources, desk),
    ...(taken.has(draft.slug) ? [] : [{ file: place, before: null, after: draft.text }]),
    decision(filed, { action: 'accepted', entry: draft.slug, reason: null }, editor),
  ];
  return {
    changes,
    message: `${place} is a draft, with ${describeSources(sources)}. Write its prose, then delete "draft: true".`,
  };
}

/** The sources that the entry does not cite yet, and a paragraph that cites them. */
export async function planAttach(
  desk: ReviewDesk,
  { id, entry }: { id: string; entry: string | null },
  editor: Editor,
): Promise<Plan> {
  const filed = findOpen(desk, id, 'attached');
  const slug = entry ?? filed.story.entry;
  if (slug === null) throw new CommandError(`Name the entry: npm run review -- attach ${id} --to ENTRY`, 2);
  const path = findEntry(desk, slug);
  const cited = new Set(desk.record.entries.find((one) => one.slug === slug)?.sources);
  const sources = sourcesOf(filed.story, desk, editor, ({ id: source }) => !cited.has(source));
  const place = join(desk.contentFolder, path);
  const before = await readIfThere(place);
  const choice = { action: 'attached', entry: slug, reason: null } as const;
  // What was accepted stays so when further articles come in.
  const kept = filed.story.decision?.entry === slug;
  const changes = [
    ...sourceChanges(sources, desk),
    ...(sources.length > 0 ? [{ file: place, before, after: attachSources(before ?? '', sources) }] : []),
    ...(kept ? [] : [decision(filed, choice, editor)]),
  ];
  const message =
    sources.length > 0
      ? `${place} now cites ${describeSources(sources)}.`
      : `${place} cites every article already.`;
  return { changes, message };
}

/** The story will not come back. */
export function planDismiss(
  desk: ReviewDesk,
  { id, reason }: { id: string; reason: string },
  editor: Editor,
): Plan {
  const filed = findOpen(desk, id, 'dismissed');
  const choice = { action: 'dismissed', entry: null, reason } as const;
  return { changes: [decision(filed, choice, editor)], message: `${id} is dismissed.` };
}

/** The story waits again; what was written into the record stays there. */
export function planRestore(desk: ReviewDesk, id: string): Plan {
  const filed = findOpen(desk, id, 'restored');
  const { decision: made } = filed.story;
  const left = made?.entry
    ? ` What was written for it stays: ${WRITTEN_INTO[made.action]}${made.entry}.`
    : '';
  return {
    changes: [changeOf(filed, restoreStory(filed.story))],
    message: `${id} waits for an editor again.${left}`,
  };
}

const WRITTEN_INTO: Record<Action, string> = {
  accepted: '',
  attached: 'sources and the paragraph in ',
  dismissed: '',
};

function findOpen(desk: ReviewDesk, id: string, action: Parameters<typeof refusalOf>[1]): FiledStory {
  const filed = findStory(desk, id);
  const refusal = refusalOf(filed.story, action);
  if (refusal !== null) throw new CommandError(refusal);
  return filed;
}

function decision(filed: FiledStory, choice: Choice, editor: Editor): FileChange {
  return changeOf(filed, decideStory(filed.story, choice, editor));
}

function changeOf({ story, text, file }: FiledStory, after: InboxStory): FileChange {
  return { file, before: text, after: changedStoryText(text, story, after) };
}
