import { join } from 'node:path';
import type { z } from 'zod';
import type { Feeds } from '#record/desk-files/feeds-schema.ts';
import { USUAL_JOIN_FROM, type Weights } from '#record/desk-files/weights-schema.ts';
import { partiesSchema } from '#record/party/schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { siteSchema } from '#record/site/schema.ts';
import { termsSchema } from '#record/terms/schema.ts';
import { readFeeds, readWeights } from '#check/read/read-feeds-file.ts';
import { readYamlAt } from '#check/read/read-yaml.ts';
import { CommandError } from '#command/command-error.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { fitWeights } from '../score/fit.ts';
import { topicOf, type Topic } from '../score/reading.ts';
import { deskVersion } from './desk-version.ts';
import { readRecordMeanwhile } from './record-thread.ts';

/** What feeds are asked by. It is read at once; the record takes a second. */
export interface DeskBasis {
  feeds: Feeds;
  weights: Weights;
  site: PartnershipRecord['site'];
  /** Without parties or terms where these cannot be read: then neither can the record, and nothing is judged. */
  topic: Topic;
  /** Of what articles are judged by. */
  version: string;
}

/** What stories are judged by. */
export interface DeskContent extends DeskBasis {
  record: PartnershipRecord;
}

/** Reads what feeds are asked by; throws a CommandError where that is not there or cannot be used. */
export async function readBasis(contentFolder: string, feedsFile: string): Promise<DeskBasis> {
  const read = async <S extends z.ZodType>(name: string, schema: S) =>
    (await readYamlAt(join(contentFolder, name), schema))?.content ?? null;
  // Where the site cannot be read, neither can the record, which says why.
  const readSite = async () =>
    (await read('site.yaml', siteSchema)) ?? (await readRecordMeanwhile(contentFolder, 0)).site;
  const [site, parties, terms, feeds, weights] = await Promise.all([
    readSite(),
    read('parties.yaml', partiesSchema),
    read('terms.yaml', termsSchema),
    readFeeds(feedsFile),
    readWeights(contentFolder),
  ]);
  if (!feeds.content) throw new CommandError(issuesAsText(feeds.issues), isMissing(feeds.issues) ? 2 : 1);
  if (!weights.content && !isMissing(weights.issues)) throw new CommandError(issuesAsText(weights.issues));
  const basis = { site, feeds: feeds.content, weights: weights.content ?? untrained() };
  const topic = topicOf({ site, parties: parties?.parties ?? [], terms: terms?.terms ?? [] }, basis.feeds);
  return { ...basis, topic, version: deskVersion(topic, basis.weights) };
}

function isMissing(issues: readonly { rule: string }[]): boolean {
  return issues.some(({ rule }) => rule === 'missing-file');
}

/** A record without weights of its own is served with those that hold for every topic. */
function untrained(): Weights {
  return { version: 1, fittedOn: 'nothing', threshold: 0.4, joinFrom: USUAL_JOIN_FROM, ...fitWeights([]) };
}
