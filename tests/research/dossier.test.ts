import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findMaterial } from '../../scripts/lib/material.ts';
import { readThisRecord } from '../support/this-record.ts';

/** The research that the record is written from. */
const folder = findMaterial('research', process.env);

/** The two dossiers, the later one last. */
const DOSSIERS = ['', 'to-2026-11'];

const milestoneSchema = z.object({
  id: z.string(),
  date: z.string(),
  kind: z.string(),
  status: z.string(),
  parties: z.array(z.string()).min(1),
  facts: z.array(z.object({ sources: z.array(z.string()).min(1) })).min(1),
  contract_terms: z.array(z.object({ term: z.string() })),
});

const titleSchema = z.object({ id: z.string(), title: z.string(), confidence: z.string() });

const sourceSchema = z.object({
  id: z.string(),
  url: z.string(),
  publisher: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  tier: z.string(),
  verification: z.string().transform((text) => (text === 'same text read elsewhere' ? 'same-text' : text)),
});

/** Milestones whose entry has a name of its own; all others are `<date>-<id>`. */
const SLUGS: Record<string, string> = {
  'second-investment-2021': '2021-second-investment',
  'board-crisis-2023': '2023-11-17-board-crisis',
  'funding-round-oct-2024': '2024-10-02-funding-round',
  'structure-plan-dec-2024': '2024-12-27-structure-plan',
  'tension-reported-june-2025': '2025-06-16-tension-reported',
  'joint-statement-feb-2026': '2026-02-27-joint-statement',
  'april-2026-amendment': '2026-04-27-exclusivity-ends',
};

/** Milestones told within the entry they belong to, without one of their own. */
const WITHIN: Record<string, string> = {
  'staff-letter-2023': '2023-11-17-board-crisis',
  'agi-clause-reported-dropped': '2026-04-27-exclusivity-ends',
};

/** Suits over training data are outside the record, since they do not concern what the two companies agreed. */
const OUT_OF_SCOPE = ['nyt-v-microsoft-openai'];

/** Called official by the research, which names no official text that was seen. */
const STATUSES: Record<string, string> = {
  'observer-seat-dropped': 'reported',
  'cma-sms-microsoft': 'reported',
  'bryant-v-microsoft': 'reported',
  'gpt62-launch': 'reported',
};

/** Sources that no event or offer told here rests on. */
const SOURCES_LEFT_OUT = [
  'nyt-2023-complaint',
  'braintrust-2026-databricks',
  'mslearn-databricks-models-2026',
  'oracle-oci-imported-gptoss',
  'scramjet-2026-terra',
];

/** Official documents, and one law firm's page, that the research names outside its list of sources. */
const DOCUMENTS = [
  'ec-2024-calls',
  'ec-2024-vestager',
  'cand-musk-docket',
  'cand-musk-case',
  'bratby-2026-cma',
];

/** Texts that were found when the record was checked against its sources. */
const FOUND_LATER = [
  'allmind-2026-barclays',
  'allmind-2026-tdcowen',
  'allmind-2026-ubs',
  'gln75-2026-garman',
  'mslearn-foundry-models-2025',
  'nylawyer-2024-strain',
  'oai-2026-bedrock-help',
  'streetinsider-2026-truist',
];

/** What the later dossier says of sources of the first. */
const VERIFICATIONS: Record<string, string> = { 'ms-2023-extend': 'read' };

/** Pages without a date: the year in which they were looked up. */
const YEAR_LOOKED_UP = '2026';

/** Parties that the research calls otherwise. */
const PARTIES: Record<string, string> = { 'UK CMA': 'cma', 'US FTC': 'ftc', NVIDIA: 'nvidia' };

const record = await readThisRecord();
const { milestones, sources } = await readDossiers();

describe('the record, held against its research', () => {
  test('has one entry for each milestone', () => {
    const own = milestones.filter(({ id }) => !(id in WITHIN));
    expect(own.map(slugOf).toSorted()).toEqual(record.entries.map(({ slug }) => slug).toSorted());
  });

  test.each(milestones.filter(({ id }) => !(id in WITHIN)))(
    'tells of $id what the research does',
    (milestone) => {
      const { id, date, kind, parties } = milestone;
      const status = STATUSES[id] ?? milestone.status;
      expect(entryOf(milestone)).toMatchObject({ date, kind, status });
      expect(entryOf(milestone)?.parties.toSorted()).toEqual(parties.map(partyId).toSorted());
    },
  );

  test.each(milestones)('rests in $id on every source of its facts', (milestone) => {
    const needed = milestone.facts.flatMap((fact) => fact.sources);
    expect(needed.filter((id) => !entryOf(milestone)?.sources.includes(id))).toEqual([]);
  });

  test('has every source as the research describes it', () => {
    const described = record.sources.map((source) => sourceSchema.parse(source));
    const added = [...DOCUMENTS, ...FOUND_LATER];
    const known = described.filter(({ id }) => !added.includes(id));
    expect(byId(known)).toEqual(byId(sources));
    expect(known).toHaveLength(described.length - added.length);
  });

  test('has every term that the research speaks of', () => {
    const spokenOf = new Set(
      milestones.flatMap((milestone) => milestone.contract_terms.map(({ term }) => term)),
    );
    expect([...spokenOf].toSorted()).toEqual(record.terms.map(({ id }) => id).toSorted());
  });
});

/** Both dossiers as one, with what the record deliberately tells otherwise. */
async function readDossiers(): Promise<{
  milestones: Milestone[];
  sources: z.output<typeof sourceSchema>[];
}> {
  const [milestones, sources, titles] = await Promise.all([
    readLists(['milestones.json', 'new-milestones.json'], milestoneSchema),
    readLists(['sources.json', 'new-sources.json'], sourceSchema),
    readList(join('to-2026-11', 'titles.json'), titleSchema),
  ]);
  return {
    milestones: milestones.filter(({ id }) => !OUT_OF_SCOPE.includes(id)),
    sources: sources
      .filter(({ id }) => !SOURCES_LEFT_OUT.includes(id))
      .map((source) => ({
        ...source,
        title: titles.find(isConfirmedFor(source.id))?.title ?? source.title,
        date: source.date ?? YEAR_LOOKED_UP,
        verification: VERIFICATIONS[source.id] ?? source.verification,
      })),
  };
}

function isConfirmedFor(source: string) {
  return ({ id, confidence }: z.output<typeof titleSchema>) => id === source && confidence === 'confirmed';
}

/** One list of each dossier, joined. */
async function readLists<T extends z.ZodType>(names: string[], schema: T): Promise<z.output<T>[]> {
  const lists = await Promise.all(names.map((name, index) => readList(join(DOSSIERS[index]!, name), schema)));
  return lists.flat();
}

async function readList<T extends z.ZodType>(name: string, schema: T): Promise<z.output<T>[]> {
  return z.array(schema).parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
}

type Milestone = z.output<typeof milestoneSchema>;

function slugOf({ id, date }: Pick<Milestone, 'id' | 'date'>): string {
  return WITHIN[id] ?? SLUGS[id] ?? `${date}-${id}`;
}

function entryOf(milestone: Milestone) {
  return record.entries.find(({ slug }) => slug === slugOf(milestone));
}

function partyId(name: string): string {
  return PARTIES[name] ?? record.parties.find((party) => party.name === name)?.id ?? `unknown: ${name}`;
}

function byId<T extends { id: string }>(items: T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
