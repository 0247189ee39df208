/** How a list of records differs from an earlier one. */
export interface ListDifference<T> {
  added: T[];
  removed: T[];
  /** Under a new name, and perhaps changed as well. */
  renamed: { before: T; after: T; fields: string[] }[];
  changed: { before: T; after: T; fields: string[] }[];
}

/** How to match the items of two lists. */
export interface Identity<T> {
  nameOf: (item: T) => string;
  /** Whether a new item is a missing one under a new name. */
  isRenamed: (before: T, after: T) => boolean;
  /** Fields that say where an item is stored, or follow from other fields. */
  ignored: readonly string[];
}

/** Finds what was added, removed, renamed and changed, in list order. */
export function compareLists<T extends object>(
  before: readonly T[],
  after: readonly T[],
  identity: Identity<T>,
): ListDifference<T> {
  const { nameOf, isRenamed, ignored } = identity;
  const old = new Map(before.map((item) => [nameOf(item), item]));
  const kept = new Set(after.map(nameOf));
  const gone = before.filter((item) => !kept.has(nameOf(item)));
  const fresh = after.filter((item) => !old.has(nameOf(item)));
  const pairOf = (was: T, is: T) => ({ before: was, after: is, fields: changedFields(was, is, ignored) });
  const renamed = fresh.flatMap((item) => {
    const was = gone.find((other) => isRenamed(other, item));
    return was ? [pairOf(was, item)] : [];
  });
  return {
    added: fresh.filter((item) => !renamed.some((pair) => pair.after === item)),
    removed: gone.filter((item) => !renamed.some((pair) => pair.before === item)),
    renamed,
    changed: after
      .flatMap((item) => {
        const was = old.get(nameOf(item));
        return was ? [pairOf(was, item)] : [];
      })
      .filter(({ fields }) => fields.length > 0),
  };
}

function changedFields(before: object, after: object, ignored: readonly string[]): string[] {
  const was = new Map(Object.entries(before));
  const is = new Map(Object.entries(after));
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => !ignored.includes(name) && JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)),
  );
}
