import { judgeVisit } from './classify-visit.ts';
import { checkAfter } from './remember.ts';
import type { LinkChecks } from '#record/source/links-schema.ts';
import type { Day } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import type { KeepCopy } from './keep-copy.ts';
import type { Note } from './links-file.ts';
import type { LinkResult } from './report.ts';
import { visitPage, type Visiting } from './visit-page.ts';

/** What all visits of one run share. */
export interface LinksRun {
  visiting: Visiting;
  today: Day;
  /** What was known before. */
  checks: LinkChecks;
  note: Note;
  keepCopy: KeepCopy;
  /** Hosts that asked to be asked less (429, RFC 6585): the next run goes on with them. */
  unwilling: Set<string>;
  stop: AbortSignal;
}

/** Visits one source and notes what came of it, which is done last; null where it was left for another run. */
export async function checkSource(source: Source, run: LinksRun): Promise<LinkResult | null> {
  const { hostname } = new URL(source.url);
  if (run.stop.aborted || run.unwilling.has(hostname)) return null;
  const visit = await visitPage(source.url, run.visiting);
  if (visit.kind === 'answer' && visit.status === 429) run.unwilling.add(hostname);
  const check = checkAfter(run.checks.get(source.id), judgeVisit(source.url, visit), run.today);
  const copy = await run.keepCopy(source);
  await run.note(source.id, check);
  return {
    source,
    check,
    problem: visit.kind === 'no-answer' ? visit.problem : null,
    archive: copy && 'archive' in copy ? copy.archive : null,
    note: copy && 'note' in copy ? copy.note : null,
  };
}
