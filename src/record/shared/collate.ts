/**
 * The order of two texts, for `toSorted`. By the rules of one language whoever builds: those of the machine would put `ch`
 * after `h` in Prague, and one record would be built to different bytes.
 */
export function collate(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}

const COLLATOR = new Intl.Collator('en');
