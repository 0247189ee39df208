/** How a list of records differs from an earlier one. */
export interface ListDifference<T> {
  added: T[];
  removed: T[];
  /** Under another name, and perhaps changed besides. */
  renamed: { before: T; after: T; fields: string[] }[];
  changed: { before: T; after: T; fields: string[] }[];
}

/** How to tell the records of a list apart. */
export interface Identity<T> {
  nameOf: (item: T) => string;
  /** Whether a new record is an old one that is gone, under another name. */
  isRenamed: (before: T, after: T) => boolean;
  /** Fields that say where a record lies or follow from others. */
  ignored: readonly string[];
}

/** Finds what was added, removed, renamed and changed, each in the order of its list. */
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
