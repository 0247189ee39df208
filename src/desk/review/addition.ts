import { join } from 'node:path';
import { attachSources } from '#check/new-files/attach-sources.ts';
import type { DraftSource } from '#check/new-files/source-draft.ts';
import { isFreeAmong, textsBySlug } from '#check/new-command/entry-names.ts';
import { readIfThere } from '#command/read-if-there.ts';
import type { FileChange } from '#check/new-command/file-changes.ts';
import { describeSources } from '#check/new-command/source-changes.ts';
import { draftAddition } from '../inbox/addition-draft.ts';
import type { Editor } from '../inbox/decide.ts';
import type { FiledStory, ReviewDesk } from './desk.ts';

/** The entry with one more paragraph, or a draft of it beside a published entry; and what to tell the editor. */
export async function additionTo(
  desk: ReviewDesk,
  {
    slug,
    place,
    filed,
    sources,
    editor,
  }: {
    slug: string;
    place: string;
    filed: FiledStory;
    sources: readonly DraftSource[];
    editor: Editor;
  },
): Promise<{ change: FileChange[]; message: string }> {
  const entry = desk.record.entries.find((one) => one.slug === slug);
  if (!entry || entry.draft) {
    const before = await readIfThere(place);
    const change = { file: place, before, after: attachSources(before ?? '', sources) };
    return { change: [change], message: `${place} now cites ${describeSources(sources)}.` };
  }
  const taken = await textsBySlug(desk);
  const date = filed.story.date ?? editor.on;
  const draft = draftAddition({ entry, sources, date, today: editor.on, isFree: isFreeAmong(taken) });
  const file = join(desk.contentFolder, draft.path);
  return {
    change: taken.has(draft.slug) ? [] : [{ file, before: null, after: draft.text }],
    message: `${file} is a draft of what to add to ${slug}, with ${describeSources(sources)}. Move its paragraph there, then delete it.`,
  };
}
