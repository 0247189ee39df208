import { errorAt, wholeFile, type Issue, type Place } from '#record/shared/issue.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { Source } from '#record/source/schema.ts';
import { quoted } from '../yaml/found-text.ts';
import { isSuccessor, type Now } from './now.ts';

/** Ids and addresses that mean another thing than before: whoever cited them is misled. */
export function takenOverIssues(
  was: PartnershipRecord,
  is: PartnershipRecord,
  { label, placeOf }: Now,
): Issue[] {
  return [
    ...addressIssues(was.entries, is.entries, placeOf),
    ...sameId(was.sources, is.sources)
      .filter(([before, after]) => isOtherText(before, after))
      .map(([before, after]) => takenOver(placeOf(after.file, 'url'), after.id, before.title ?? before.url)),
    ...sameId(was.parties, is.parties)
      .filter(([before, after]) => ![after.name, ...after.aliases].includes(before.name))
      .map(([before, after]) => takenOver(wholeFile(`${label}/parties.yaml`), after.id, before.name)),
    ...sameId(was.terms, is.terms)
      .filter(([before, after]) => before.label !== after.label && before.question !== after.question)
      .map(([before, after]) => takenOver(wholeFile(`${label}/terms.yaml`), after.id, before.label)),
  ];
}

function sameId<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
): [before: T, after: T][] {
  const now = new Map(after.map((item) => [item.id, item]));
  return before.flatMap((item) => {
    const other = now.get(item.id);
    return other ? [[item, other] as [T, T]] : [];
  });
}

/** A page may move, and a title may be put right; where both change, it is another text. */
function isOtherText(before: Source, after: Source): boolean {
  return (
    canonicalUrl(before.url) !== canonicalUrl(after.url) &&
    (before.title !== after.title || before.publisher !== after.publisher)
  );
}

/** A name of an entry that now leads to another one, or an entry of that name that tells another event. */
function addressIssues(before: readonly Entry[], after: readonly Entry[], placeOf: Now['placeOf']): Issue[] {
  return before.flatMap((entry) =>
    [entry.slug, ...entry.formerly].flatMap((name) => {
      const owner = after.find(({ slug, formerly }) => slug === name || formerly.includes(name));
      if (!owner || (isSuccessor(owner, entry) && !isOtherEvent(entry, owner))) return [];
      return [takenOver(placeOf(owner.file, 'title'), name, entry.title)];
    }),
  );
}

function isOtherEvent(before: Entry, after: Entry): boolean {
  const sources = new Set(after.sources);
  return (
    before.slug === after.slug &&
    before.title !== after.title &&
    !before.sources.some((id) => sources.has(id))
  );
}

function takenOver(place: Place, name: string, meant: string): Issue {
  return errorAt(place, {
    rule: 'address-taken-over',
    message: `${quoted(name)} meant ${quoted(meant)} before, and now means another thing.`,
    fix: 'Give the new one a name of its own, and keep the other.',
  });
}
