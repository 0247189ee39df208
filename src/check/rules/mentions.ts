import { proseFiles, type ContentFolder } from './folder.ts';
import { declaredNames } from './names.ts';
import { suggestName } from '../yaml/suggest-name.ts';

/** Whether what could not be read may have been about an id: then nothing may be concluded from its absence. */
export type MayMention = (id: string) => boolean;

/** The ids that changes may have been about which cannot be read or point nowhere. */
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
  const texts = folder.entries.flatMap(({ sheet, text, unreadableChanges }) =>
    sheet ? unreadableChanges.map((change) => JSON.stringify(change)) : [text],
  );
  return mentionedIn([...texts, ...meant]);
}

/** The ids that files may cite whose front matter or prose cannot be read. */
export function mentionedByUnreadableProse(folder: ContentFolder): MayMention {
  return mentionedIn(
    proseFiles(folder).flatMap(({ sheet, prose, text }) =>
      sheet && prose?.problems.length === 0 ? [] : [text],
    ),
  );
}

/** A text that could not be read at all may mention anything. */
function mentionedIn(texts: readonly (string | null)[]): MayMention {
  if (texts.includes(null)) return () => true;
  const ids = new Set(texts.flatMap((text) => text?.toLowerCase().match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []));
  return (id) => ids.has(id);
}
