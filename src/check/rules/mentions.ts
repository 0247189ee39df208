import { proseFiles, type ContentFolder } from './folder.ts';
import { declaredNames } from './names.ts';
import { suggestName } from '../yaml/suggest-name.ts';

/** Whether unreadable content may mention an id: if so, nothing can be concluded from the id's absence. */
export type MayMention = (id: string) => boolean;

/** The ids that unreadable changes, or changes to unknown terms, may be about. */
export function mentionedByUnreadableChanges(folder: ContentFolder): MayMention {
  const { terms } = declaredNames(folder);
  const astray = folder.entries.flatMap(({ changes }) =>
    changes.filter(({ term, aspect }) => !terms?.get(term)?.has(aspect)),
  );
  const meant = astray.flatMap(({ term, from }) => [
    term,
    suggestName(term, terms?.keys() ?? []) ?? '',
    from,
  ]);
  const texts = folder.entries.flatMap(({ yaml, text, unreadableChanges }) =>
    yaml ? unreadableChanges.map((change) => JSON.stringify(change)) : [text],
  );
  return mentionedIn([...texts, ...meant]);
}

/** The ids that files with unreadable front matter or prose may cite. */
export function mentionedByUnreadableProse(folder: ContentFolder): MayMention {
  return mentionedIn(
    proseFiles(folder).flatMap(({ yaml, prose, text }) =>
      yaml && prose?.problems.length === 0 ? [] : [text],
    ),
  );
}

/** A file that could not be read at all may mention anything. */
function mentionedIn(texts: readonly (string | null)[]): MayMention {
  if (texts.includes(null)) return () => true;
  const ids = new Set(texts.flatMap((text) => text?.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
  return (id) => ids.has(id);
}
