import { join } from 'node:path';
import { feedsSchema } from '#record/desk-files/feeds-schema.ts';
import { weightsSchema } from '#record/desk-files/weights-schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { Issue } from '#record/shared/issue.ts';
import { checkYaml } from '../yaml/checked-file.ts';
import { unknownIdIssues } from '../rules/unknown-ids.ts';
import { WEIGHTS } from './read-feeds-file.ts';
import { readTextAt } from './read-yaml.ts';

/**
 * What is wrong with the files that only `npm run suggest` reads. They may be missing; but a fault in them is found by
 * the check, and not by the next run.
 */
export async function readDeskFileIssues(folder: string, record: PartnershipRecord | null): Promise<Issue[]> {
  return [...(await feedsIssues(folder, record)), ...(await weightsIssues(join(folder, WEIGHTS)))];
}

async function feedsIssues(folder: string, record: PartnershipRecord | null): Promise<Issue[]> {
  const file = join(folder, 'feeds.yaml');
  const { text, issues } = (await readTextAt(file)) ?? { text: null, issues: [] };
  if (text === null) return issues;
  const { yaml, issues: found } = checkYaml(text, feedsSchema, { file, firstLine: 1 });
  // Without parties, their file could not be read, and nothing is known of them.
  const declared = record?.parties.length ? new Set(record.parties.map(({ id }) => id)) : null;
  const where = join(folder, 'parties.yaml');
  const parties = ['profile.counterparts[]', 'profile.events[].parties[]'].map((pattern) => ({
    pattern,
    rule: 'unknown-party',
    declared,
    where,
  }));
  return [...issues, ...found, ...(yaml ? unknownIdIssues(yaml, parties) : [])];
}

async function weightsIssues(file: string): Promise<Issue[]> {
  const { text, issues } = (await readTextAt(file)) ?? { text: null, issues: [] };
  if (text === null) return issues;
  return [...issues, ...checkYaml(text, weightsSchema, { file, firstLine: 1 }).issues];
}
