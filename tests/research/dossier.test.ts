import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findMaterial } from '../../scripts/lib/material.ts';
import { readThisRecord } from '../support/this-record.ts';

/** The research that the record is written from. */
const folder = findMaterial('research', process.env);

const milestoneSchema = z.object({
  id: z.string(),
  date: z.string(),
  kind: z.string(),
  status: z.string(),
  parties: z.array(z.string()).min(1),
  facts: z.array(z.object({ sources: z.array(z.string()).min(1) })).min(1),
  contract_terms: z.array(z.object({ term: z.string() })),
});

const sourceSchema = z.object({
  id: z.string(),
  url: z.string(),
  publisher: z.string(),
  title: z.string().nullable(),
  date: z.string(),
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

/** Parties that the research calls otherwise. */
const PARTIES: Record<string, string> = { 'UK CMA': 'cma', 'US FTC': 'ftc', NVIDIA: 'nvidia' };

const record = await readThisRecord();
const milestones = await readList('milestones.json', milestoneSchema);
const sources = await readList('sources.json', sourceSchema);

describe('the record, held against its research', () => {
  test('has one entry for each milestone', () => {
    expect(milestones.map(slugOf).toSorted()).toEqual(record.entries.map(({ slug }) => slug).toSorted());
  });

  test.each(milestones)('tells of $id what the research does', (milestone) => {
    const { date, kind, status, parties } = milestone;
    expect(entryOf(milestone)).toMatchObject({ date, kind, status });
    expect(entryOf(milestone)?.parties.toSorted()).toEqual(parties.map(partyId).toSorted());
  });

  test.each(milestones)('rests in $id on every source of its facts', (milestone) => {
    const needed = milestone.facts.flatMap((fact) => fact.sources);
    expect(needed.filter((id) => !entryOf(milestone)?.sources.includes(id))).toEqual([]);
  });

  test('has every source as the research describes it', () => {
    const described = record.sources.map((source) => sourceSchema.parse(source));
    expect(byId(described)).toEqual(byId(sources));
  });

  test('has every term that the research speaks of', () => {
    const spokenOf = new Set(
      milestones.flatMap((milestone) => milestone.contract_terms.map(({ term }) => term)),
    );
    expect([...spokenOf].toSorted()).toEqual(record.terms.map(({ id }) => id).toSorted());
  });
});

async function readList<T extends z.ZodType>(name: string, schema: T): Promise<z.output<T>[]> {
  return z.array(schema).parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
}

type Milestone = z.output<typeof milestoneSchema>;

function slugOf({ id, date }: Pick<Milestone, 'id' | 'date'>): string {
  return SLUGS[id] ?? `${date}-${id}`;
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
