import { fitWeights } from '../score/fit.ts';
import type { Feeds } from '#record/desk-files/feeds-schema.ts';
import { USUAL_JOIN_FROM, type Weights } from '#record/desk-files/weights-schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { readFeeds, readWeights } from '#check/read/read-feeds-file.ts';
import { readRecord } from '#check/read/read-record.ts';
import { CommandError } from '#command/command-error.ts';
import { issuesAsText } from '#check/report/issue-report.ts';

/** What stories are judged by. */
export interface DeskContent {
  record: PartnershipRecord;
  feeds: Feeds;
  weights: Weights;
}

/** Reads what stories are judged by; throws a CommandError where that is not there or cannot be used. */
export async function readDesk(contentFolder: string, feedsFile: string): Promise<DeskContent> {
  const [{ record, issues }, feeds, weights] = await Promise.all([
    readRecord(contentFolder),
    readFeeds(feedsFile),
    readWeights(contentFolder),
  ]);
  if (!record) throw new CommandError(issuesAsText(issues.filter(({ severity }) => severity === 'error')));
  if (!feeds.content) throw new CommandError(issuesAsText(feeds.issues), isMissing(feeds.issues) ? 2 : 1);
  if (!weights.content && !isMissing(weights.issues)) throw new CommandError(issuesAsText(weights.issues));
  return { record, feeds: feeds.content, weights: weights.content ?? untrained() };
}

function isMissing(issues: readonly { rule: string }[]): boolean {
  return issues.some(({ rule }) => rule === 'missing-file');
}

/** A record without weights of its own is served with those that hold for every topic. */
function untrained(): Weights {
  return { version: 1, fittedOn: 'nothing', threshold: 0.4, joinFrom: USUAL_JOIN_FROM, ...fitWeights([]) };
}
