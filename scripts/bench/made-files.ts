import { addDays, type Day } from '#record/shared/when.ts';
import { KINDS } from '#record/shared/vocabulary.ts';

/** The material for made-up entries. */
export interface Palette {
  lastDay: string;
  words: string[];
  /** Ids, the most frequent first. */
  parties: string[];
  /** Where changes may be made, and the day before which there were none. */
  aspects: { term: string; aspect: string; since: string }[];
  sources: string[];
}

/** A file of the content folder. */
export interface MadeFile {
  path: string;
  text: string;
}

/** A made-up entry; the same number gives the same entry. */
export function entryFile(number: number, palette: Palette): MadeFile {
  const day = dayOf(number, palette);
  const sources = [oneOf(palette.sources, number, 11), `made-${sourceOf(number)}`];
  const sentences = sources.map((id) => `${phrase(number, 25, palette)}.<Cite source="${id}" />`);
  const parties = [
    share(number, 13) < 0.8 ? palette.parties[0] : oneOf(palette.parties, number, 19),
    oneOf(palette.parties, number, 17),
  ];
  const text = `---
title: "${phrase(number, 9, palette)}"
date: ${day}
kind: ${oneOf(KINDS, number, 2)}
status: ${statusOf(number)}
key: ${share(number, 5) < 0.06}
parties: [${[...new Set(parties)].join(', ')}]
summary: "${phrase(number + 0.5, 26, palette)}."
added: ${later(day, 3)}
${[changes, observations, corrections].map((part) => part({ number, day, palette, source: sources[0]! })).join('')}---

${sentences.join('\n\n')}
`;
  const name = phrase(number, 4, palette)
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');
  return { path: `entries/${day.slice(0, 4)}/${day}-${name}-${number}.mdx`, text };
}

/** The made-up source that an entry rests on. */
export function sourceFile(ofEntry: number, palette: Palette): MadeFile {
  const number = sourceOf(ofEntry);
  const text = `url: https://made.example/${number}
publisher: "${phrase(number, 2, palette)}"
title: "${phrase(number, 10, palette)}"
date: ${dayOf(number, palette)}
tier: ${tierOf(number)}
verification: read
`;
  return { path: `sources/made-${number}.yaml`, text };
}

interface Part {
  number: number;
  day: string;
  palette: Palette;
  source: string;
}

function changes({ number, day, palette, source }: Part): string {
  const { term, aspect, since } = oneOf(palette.aspects, number, 23);
  if (number % 50 > 0 || day <= since) return '';
  return `changes:
  - { term: ${term}, aspect: ${aspect}, value: "Value ${number}", standing: reported, from: ${day}, sources: [${source}] }
`;
}

function observations({ number, palette, source }: Part): string {
  if (number % 25 !== 1) return '';
  const { term } = oneOf(palette.aspects, number, 29);
  return `observations:
  - { term: ${term}, text: "${phrase(number, 12, palette)}.", sources: [${source}] }
`;
}

function corrections({ number, day, palette }: Part): string {
  if (number % 50 !== 2) return '';
  return `corrections:
  - { date: ${later(day, 30)}, what: "${phrase(number, 15, palette)}." }
`;
}

/** Two entries share a source. */
const sourceOf = (number: number): number => Math.floor(number / 2);

const tierOf = (source: number): string =>
  oneOf(['primary', 'primary', 'primary', 'secondary', 'tertiary'], source, 7);

/** Only what a primary source says is official. */
function statusOf(number: number): string {
  return tierOf(sourceOf(number)) === 'primary' ? 'official' : oneOf(['reported', 'disputed'], number, 3);
}

/** A day in the twenty years up to the last day of the record, denser over time. */
function dayOf(number: number, { lastDay }: Palette): string {
  return later(lastDay, -Math.floor(20 * 365 * share(number, 31) ** 2));
}

function later(day: string, days: number): string {
  return addDays(day as Day, days);
}

function phrase(number: number, length: number, { words }: Palette): string {
  const drawn = Array.from({ length }, (_none, place) => oneOf(words, number * 31 + place, 37));
  return drawn.filter((word, place) => word.toLowerCase() !== drawn[place - 1]?.toLowerCase()).join(' ');
}

function oneOf<T>(choices: readonly T[], number: number, prime: number): T {
  return choices[Math.floor(share(number, prime) * choices.length)]!;
}

/** Values from 0 to 1, evenly spread and uncorrelated for different primes: Weyl's sequence. */
function share(number: number, prime: number): number {
  return (number * Math.sqrt(prime)) % 1;
}
