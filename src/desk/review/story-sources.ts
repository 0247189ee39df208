import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { Editor } from '../inbox/decide.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { draftSources, type DraftSource } from '#check/new-files/source-draft.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { ReviewDesk } from './desk.ts';

/** What an entry can cite of a story: those closest to the event, not more than readers can use. */
export function sourcesOf(
  { items }: InboxStory,
  { record, paths }: ReviewDesk,
  { on }: Editor,
  isWanted: (source: DraftSource) => boolean = () => true,
): DraftSource[] {
  const unique = [...new Map(items.map((item) => [canonicalUrl(item.url), item])).values()];
  const names = new Set(paths.filter((path) => path.startsWith('sources/')).map(nameOf));
  const sources = draftSources(unique, { sources: record.sources, names, fallback: on });
  return sources.filter(isWanted).slice(0, MOST_SOURCES);
}

/** More sources than readers can use would bury the entry; the others stay in the inbox file. */
const MOST_SOURCES = 8;
