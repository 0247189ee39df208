import { DISCLOSED, FROM_PARTY, type Effect, type Standing, type Status } from '#record/shared/vocabulary.ts';
import type { Source } from '#record/source/schema.ts';
import { FIRM, FIRST_HAND } from '#record/source/tier.ts';
import type { EntryFile } from './entry-file.ts';
import type { ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, warningAt, type Issue } from '#record/shared/issue.ts';
import type { LocatedChange } from './located-change.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';

/** Claims that are stronger than their sources. */
export function sourcingIssues({ entries, sources }: ContentFolder): Issue[] {
  const known: KnownSources = new Map(sources.flatMap(({ id, parsed }) => (parsed ? [[id, parsed]] : [])));
  return entries.flatMap((entry) => [
    ...entry.changes.flatMap(unsourcedIssues),
    ...claimsOf(entry).flatMap((claim) => weakIssues(claim, known)),
    ...officialIssues(entry, known),
  ]);
}

type KnownSources = ReadonlyMap<string, Pick<Source, 'tier' | 'verification'>>;

function unsourcedIssues({ yaml, field, standing, sources }: LocatedChange): Issue[] {
  if (sources.length > 0 || !DISCLOSED[standing]) return [];
  return [
    errorAt(placeIn(yaml, `${field}.sources`), {
      rule: 'unsourced-change',
      message: `The change is ${quoted(standing)} but names no source.`,
      fix: 'Name the source that says so; only "not-disclosed" may have none.',
    }),
  ];
}

/** A change or figure, with the file and field that hold it. */
interface Claim {
  what: 'change' | 'figure';
  yaml: LocatedYaml;
  field: string;
  standing: Standing;
  sources: readonly string[];
}

const CLAIMS_SOMETHING: Record<Effect, boolean> = { set: true, clarify: true, end: false };
const NEEDS_PRIMARY: Record<Status, boolean> = { official: true, reported: false, disputed: false };

function claimsOf({ entry, changes, yaml }: EntryFile): Claim[] {
  const inForce = changes.filter(({ effect }) => CLAIMS_SOMETHING[effect]);
  const figures =
    yaml && entry
      ? entry.figures.map((figure, index) => ({ ...figure, yaml, field: `figures[${index}]` }))
      : [];
  return [
    ...inForce.map((change) => ({ ...change, what: 'change' as const })),
    ...figures.map((figure) => ({ ...figure, what: 'figure' as const })),
  ];
}

/** What a party has said itself should rest on a text that somebody read. */
function weakIssues({ what, yaml, field, standing, sources }: Claim, known: KnownSources): Issue[] {
  if (!FROM_PARTY[standing] || sources.length === 0) return [];
  const seen = sources.map((id) => known.get(id));
  if (!seen.every((source) => source && !FIRM[source.verification])) return [];
  return [
    warningAt(placeIn(yaml, `${field}.sources`), {
      rule: 'weak-support',
      message: `The ${what} is "stated", but none of its sources was read or quoted.`,
      fix: 'Add a source whose text was seen, or write "reported".',
    }),
  ];
}

/** Silent where a source or the prose cannot be read: the missing one may be the primary one. */
function officialIssues({ entry, yaml, prose }: EntryFile, known: KnownSources): Issue[] {
  if (!entry || !NEEDS_PRIMARY[entry.status] || !yaml || !prose || prose.problems.length > 0) return [];
  const cited = entry.sources.map((id) => known.get(id));
  if (!cited.every((source) => source && !FIRST_HAND[source.tier])) return [];
  return [
    warningAt(placeIn(yaml, 'status'), {
      rule: 'official-without-primary',
      message: 'The entry is "official", but cites no primary source.',
      fix: 'Cite the announcement, filing or ruling itself, or write "reported".',
    }),
  ];
}
