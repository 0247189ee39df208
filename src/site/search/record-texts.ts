import type { Entry } from '#record/entry/entry.ts';
import type { Party } from '#record/party/schema.ts';
import type { Source } from '#record/source/schema.ts';
import type { Term } from '#record/terms/schema.ts';

interface Texts {
  timeline: readonly Entry[];
  parties: ReadonlyMap<string, Party>;
  sources: ReadonlyMap<string, Source>;
  ledger: readonly { term: Term }[];
}

/** The texts of a record that readers search in. */
export function recordTexts({ timeline, parties, sources, ledger }: Texts): string[] {
  return [
    ...timeline.flatMap(entryTexts),
    ...[...parties.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...ledger.flatMap(({ term }) => [term.label, term.question]),
  ];
}

/** What an entry says, without its sources. */
export function entryTexts({ title, summary, text, changes }: Entry): string[] {
  return [title, summary, text, ...changes.flatMap(({ value, detail }) => [value, detail ?? ''])];
}
