/** A queue from which the first comes out first, whatever order things went in. */
export interface Heap<T> {
  push: (thing: T) => void;
  /** Undefined when it is empty. */
  pop: () => T | undefined;
}

/** A binary heap. Things of which neither is before the other come out in any order. */
export function makeHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const things: T[] = [];
  return {
    push: (thing) => {
      let at = things.length;
      for (let up = (at - 1) >> 1; at > 0; at = up, up = (at - 1) >> 1) {
        const above = things[up] as T;
        if (!isBefore(thing, above)) break;
        things[at] = above;
      }
      things[at] = thing;
    },
    pop: () => {
      const [first] = things;
      const last = things.pop();
      if (things.length > 0) sink(things, last as T, isBefore);
      return first;
    },
  };
}

function sink<T>(things: T[], thing: T, isBefore: (a: T, b: T) => boolean): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= things.length) break;
    const down = right < things.length && isBefore(things[right] as T, things[left] as T) ? right : left;
    if (!isBefore(things[down] as T, thing)) break;
    things[at] = things[down] as T;
    at = down;
  }
  things[at] = thing;
}
