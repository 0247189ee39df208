import { join } from 'node:path';
import type { Action } from '#record/desk-files/inbox-schema.ts';
import { CommandError } from '#command/command-error.ts';
import { findEntry } from '#check/new-command/edited-folder.ts';
import { isFreeAmong, textsBySlug } from '#check/new-command/entry-names.ts';
import type { Plan } from '#check/new-command/plan.ts';
import { describeSources, sourceChanges } from '#check/new-command/source-changes.ts';
import { isAdditionTo } from '../inbox/addition-draft.ts';
import { restoreStory, type Editor } from '../inbox/decide.ts';
import { draftEntry } from '../inbox/entry-draft.ts';
import { additionTo } from './addition.ts';
import type { ReviewDesk } from './desk.ts';
import { changeOf, decision, findOpen } from './filed-story.ts';
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

/**
 * The sources that the entry does not cite yet, and a paragraph that cites them: in the entry itself while it is a
 * draft, else as a draft addition beside it, which readers do not see.
 */
export async function planAttach(
  desk: ReviewDesk,
  { id, entry }: { id: string; entry: string | null },
  editor: Editor,
): Promise<Plan> {
  const filed = findOpen(desk, id, 'attached');
  const slug = entry ?? filed.story.entry;
  if (slug === null) throw new CommandError(`Name the entry: npm run review -- attach ${id} --to ENTRY`, 2);
  const place = join(desk.contentFolder, findEntry(desk, slug));
  const sources = sourcesOf(filed.story, desk, editor, isUncited(desk, slug));
  // What was accepted stays so when further articles come in.
  const kept = filed.story.decision?.entry === slug;
  const choice = { action: 'attached', entry: slug, reason: null } as const;
  const decided = kept ? [] : [decision(filed, choice, editor)];
  if (sources.length === 0)
    return { changes: decided, message: `${place} cites every article already, or a draft does.` };
  const { change, message } = await additionTo(desk, { slug, place, filed, sources, editor });
  return { changes: [...sourceChanges(sources, desk), ...change, ...decided], message };
}

/** Neither the entry nor an addition to it cites the source. */
function isUncited({ record }: ReviewDesk, slug: string): (source: { id: string }) => boolean {
  const citing = record.entries.filter((one) => one.slug === slug || isAdditionTo(one.slug, slug));
  const cited = new Set(citing.flatMap(({ sources }) => sources));
  return ({ id }) => !cited.has(id);
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
