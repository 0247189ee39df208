/** The phases of a long run: named as they begin, with what each took in the end. */
export interface Phases {
  run<T>(name: string, title: string, work: () => Promise<T>): Promise<T>;
  /** `check 1.2 s, pages 9.8 s`. */
  summary(): string;
}

export function startPhases(): Phases {
  const taken: string[] = [];
  return {
    run: async (name, title, work) => {
      console.error(`${title} …`);
      const start = performance.now();
      const result = await work();
      taken.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
      return result;
    },
    summary: () => taken.join(', '),
  };
}
