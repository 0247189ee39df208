/** Numbers that look random and are the same for one seed on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  oneOf<T>(choices: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
}

/** The mulberry32 generator of Tommy Ettinger. */
export function makeRandom(seed: number): Random {
  let state = seed + 0x6d2b79f5;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    oneOf: (choices) => choices[below(choices.length)]!,
    shuffled: (items) => shuffle(items, below),
  };
}

/** Fisher and Yates. */
function shuffle<T>(items: readonly T[], below: (limit: number) => number): T[] {
  const shuffled = [...items];
  for (let end = shuffled.length - 1; end > 0; end -= 1) {
    const chosen = below(end + 1);
    [shuffled[end], shuffled[chosen]] = [shuffled[chosen]!, shuffled[end]!];
  }
  return shuffled;
}
