import * as fc from 'fast-check';

/** What an edit puts in place of a few characters: signs of YAML, MDX and a proposal's block, and what no text needs. */
const ODD = [
  '',
  '\n',
  '\r\n',
  ' ',
  '\t',
  ':',
  ': ',
  '- ',
  '#',
  '&a',
  '*a',
  '!!js',
  '|',
  '>',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '---\n',
  '...\n',
  '```',
  '```proposal\n',
  '~~~',
  '=== ',
  '\n=== ../../evil.yaml\n',
  '\n=== sources/x.yaml\n',
  '<Cite source="',
  '<Quote>',
  '</Quote>',
  '<Callout>',
  '<script>',
  '<!--',
  '/>',
  '{1}',
  '](javascript:x)',
  '0',
  '-1',
  '1e999',
  '2024-02-30',
  '9999-12-31',
  'null',
  'true',
  '__proto__',
  '\0',
  '\u202E',
  '\uFEFF',
  '\uD800',
];

/** One edit: at a share of the text, how many characters go, and what comes. */
interface Edit {
  at: number;
  removed: number;
  added: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 400 })),
  added: fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 8 })),
});

/** A few edits of a text, one after the other. */
export const mutation: fc.Arbitrary<(text: string) => string> = fc
  .array(edit, { minLength: 1, maxLength: 4 })
  .map((edits) => (text) => edits.reduce(applied, text));

function applied(text: string, { at, removed, added }: Edit): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
}

/** How many inputs a long run tries: FUZZ_RUNS, or what the test asks for. With it a seed, which is printed. */
export function fuzzParameters(most: number): { numRuns: number; seed: number } {
  const numRuns = Number(process.env['FUZZ_RUNS'] ?? most);
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
  process.stdout.write(`${numRuns} inputs of seed ${seed}; FUZZ_SEED=${seed} tries them again\n`);
  return { numRuns, seed };
}
