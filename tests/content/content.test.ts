import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Entry } from '#record/entry/entry.ts';
import { firstDayOf } from '#record/shared/when.ts';
import { changeDays, compareDays, stateBefore } from '#record/terms/compare.ts';
import { periodOn } from '#record/terms/value-period.ts';
import { readRecord } from '#check/read/read-record.ts';
import { projectFolder } from '#command/settings.ts';
import { ledgerOf, readThisRecord } from '../support/this-record.ts';
import { WRONG_STATEMENTS, type WrongStatement } from './wrong-statements.ts';

/** The events that a newcomer must know. */
const MILESTONES = [
  '2019-07-22-first-billion-investment',
  '2023-01-23-third-phase-investment',
  '2025-01-21-rofr-replaces-exclusivity',
  '2025-10-28-recapitalisation-and-definitive-agreement',
  '2025-11-03-aws-38bn',
  '2026-02-27-amazon-50bn',
  '2026-04-27-exclusivity-ends',
  '2026-04-28-openai-on-aws-preview',
  '2026-06-01-bedrock-ga',
];

const record = await readThisRecord();
const ledger = ledgerOf(record);
const days = changeDays(ledger);

describe('the content', () => {
  test('has no errors', async () => {
    const { issues } = await readRecord(join(projectFolder, 'content'));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('holds 86 entries, 319 sources and 12 terms', () => {
    const { entries, sources, terms } = record;
    expect([entries.length, sources.length, terms.length]).toEqual([86, 319, 12]);
  });

  test('cites every source', async () => {
    const texts = [...record.entries, ...record.guides, ...(await readOffers())];
    const cited = new Set(texts.flatMap((text) => text.sources));
    expect(record.sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  test('marks the key milestones as such', () => {
    const key = record.entries.filter((entry) => entry.key).map(({ slug }) => slug);
    expect(key).toEqual(expect.arrayContaining(MILESTONES));
  });

  test('writes amounts with a no-break space', () => {
    const texts = everyText();
    const amounts = texts.flatMap(
      (text) => text.match(/\d.(?:billion|million|trillion|gigawatts?|GW)\b/g) ?? [],
    );
    expect(amounts.length).toBeGreaterThan(100);
    expect(
      texts.filter((text) => /\d(?!\u00a0).?(?:billion|million|trillion|gigawatts?|GW)\b/.test(text)),
    ).toEqual([]);
    expect(texts.filter((text) => /[$€£][\d.,]+(?:bn|mn?|b|tn)\b/i.test(text))).toEqual([]);
  });
});

describe('the comparison shown first', () => {
  const after = record.site.comparison?.after ?? days.at(-1)!;
  const aspects = compareDays(ledger, stateBefore(days, after), after).flatMap(
    ({ term, aspects: compared }) =>
      compared.map((comparison) => ({ name: `${term.id} ${comparison.aspect.id}`, ...comparison })),
  );

  test.each(aspects)('gives for $name a source or says that there is none, on both sides', (comparison) => {
    for (const { sources, standing } of [comparison.before, comparison.after]) {
      expect(sources.length > 0 || standing === 'not-disclosed').toBe(true);
    }
  });

  test('shows the exclusivity of the API and of the licence ending, and no stake changing', () => {
    const differences = Object.fromEntries(aspects.map(({ name, difference }) => [name, difference]));
    expect(differences).toMatchObject({
      'cloud-hosting clause': 'changed',
      'api-distribution clause': 'changed',
      'ip-licence models': 'changed',
      'revenue-share-to-microsoft share': 'changed',
      'revenue-share-to-openai share': 'ended',
      'right-of-first-refusal clause': 'unchanged',
      'equity-stake stake': 'unchanged',
      'equity-stake commitment': 'unchanged',
    });
  });
});

describe('the contract', () => {
  test('has no right of first refusal in force from 28 October 2025', () => {
    expect(standingsSince('2025-10-28', 'right-of-first-refusal', 'clause')).toEqual(['none']);
  });

  test.each([
    ['revenue-share-to-microsoft', 'cap'],
    ['ip-licence', 'price'],
    ['agi-clause', 'profit-test'],
  ])('never gives what only the press says as stated: %s, %s', (term, aspect) => {
    const { periods } = aspectOf(term, aspect);
    expect(periods.map(({ standing }) => standing)).not.toContain('stated');
    expect(periods.map(({ standing }) => standing)).toContain('reported');
  });

  test('gives rates of the revenue shares, and the economic interest, as reported', () => {
    const withFigure = [
      'revenue-share-to-microsoft share',
      'revenue-share-to-openai share',
      'equity-stake stake',
    ]
      .map((name) => name.split(' '))
      .flatMap(([term, aspect]) => aspectOf(term!, aspect!).periods)
      .filter(({ value }) => /20%|49%|75%/.test(value));
    expect(withFigure.map(({ standing }) => standing)).toEqual(['reported', 'reported', 'reported']);
  });

  test('has run through 2032 in its licence since October 2025, exclusively until April 2026', () => {
    const values = aspectOf('ip-licence', 'models').periods.filter(({ value }) => value.includes('2032'));
    const set = values.filter(({ origin }) => origin === 'set');
    expect(set.map(({ from, value }) => [from, /non-exclusive/i.test(value)])).toEqual([
      ['2025-10-28', false],
      ['2026-04-27', true],
    ]);
  });
});

describe('common errors', () => {
  test.each(WRONG_STATEMENTS)('are caught: $error', ({ pattern, examples }) => {
    for (const example of examples) expect(example).toMatch(pattern);
  });

  test.each(WRONG_STATEMENTS)('are not repeated: $error', (wrong) => {
    expect(record.entries.flatMap((entry) => repeatedIn(entry, wrong))).toEqual([]);
    expect(outsideEntries().filter((text) => wrong.pattern.test(plain(text)))).toEqual([]);
  });
});

/** What the record says in its own voice: not what it lets others say in the versions of an account. */
function statementsOf(entry: Entry): string[] {
  return [
    entry.title,
    entry.summary,
    entry.text,
    ...entry.changes.flatMap(({ value, detail }) => [value, detail ?? '']),
    ...entry.observations.map(({ text }) => text),
    ...entry.accounts.map(({ assessment }) => assessment ?? ''),
    ...entry.figures.map(({ text }) => text),
    ...entry.openQuestions,
    ...entry.corrections.flatMap(({ what, why }) => [what, why ?? '']),
  ];
}

function repeatedIn(entry: Entry, { pattern, since }: WrongStatement): string[] {
  if (since && firstDayOf(entry.date) < since) return [];
  const found = statementsOf(entry).flatMap((text) => plain(text).match(pattern)?.[0] ?? []);
  return found.map((words) => `${entry.slug}: ${words}`);
}

function outsideEntries(): string[] {
  const befores = record.terms.flatMap(({ aspects }) => aspects.map(({ before }) => before));
  return [
    record.site.description,
    record.site.now.text,
    ...record.parties.map(({ about }) => about ?? ''),
    ...record.terms.map(({ question }) => question),
    ...befores.flatMap(({ value, detail }) => [value, detail ?? '']),
    record.brief?.text ?? '',
    ...record.guides.flatMap(({ title, summary, text }) => [title, summary, text]),
  ];
}

function everyText(): string[] {
  const accounts = record.entries.flatMap((entry) => entry.accounts);
  return [
    ...record.entries.flatMap(statementsOf),
    ...accounts.flatMap(({ about, versions }) => [about, ...versions.map(({ says }) => says)]),
    ...outsideEntries(),
  ];
}

/** With plain spaces and apostrophes, so that the patterns need to know one of each only. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('’', "'");
}

function aspectOf(term: string, aspect: string) {
  const aspects = ledger.find((history) => history.term.id === term)?.aspects;
  const found = aspects?.find((history) => history.aspect.id === aspect);
  if (!found) throw new Error(`No aspect ${aspect} of ${term}`);
  return found;
}

function standingsSince(day: string, term: string, aspect: string): string[] {
  const { periods } = aspectOf(term, aspect);
  const since = days.filter((other) => other >= day);
  return [...new Set(since.map((other) => periodOn(periods, other).standing))];
}

/** The rows of the table of models and clouds, which rest on sources of their own. */
async function readOffers(): Promise<{ sources: string[] }[]> {
  const text = await readFile(join(projectFolder, 'content/availability.yaml'), 'utf8');
  return z.object({ offers: z.array(z.object({ sources: z.array(z.string()) })) }).parse(parse(text)).offers;
}
