/** Does something when its turn has come. */
export type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

/** At most so many things are done at a time; the others wait, in the order in which they came. */
export function turns(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (act) => {
    if (free === 0) await new Promise<void>((come) => waiting.push(come));
    else free -= 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
