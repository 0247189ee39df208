import { classifyVisit } from './classify-visit.ts';
import { nextLinkCheck } from './next-link-check.ts';
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
  /** What earlier visits found. */
  checks: LinkChecks;
  note: Note;
  keepCopy: KeepCopy;
  /** Hosts that asked for fewer requests (429, RFC 6585): left to the next run. */
  throttlingHosts: Set<string>;
  stop: AbortSignal;
}

/** Visits one source and records the result, as the last step; null if it is left to the next run. */
export async function checkSource(source: Source, run: LinksRun): Promise<LinkResult | null> {
  const { hostname } = new URL(source.url);
  if (run.stop.aborted || run.throttlingHosts.has(hostname)) return null;
  const visit = await visitPage(source.url, run.visiting);
  if (run.stop.aborted && visit.kind === 'no-answer') return null;
  if (visit.kind === 'answer' && visit.status === 429) run.throttlingHosts.add(hostname);
  const check = nextLinkCheck(run.checks.get(source.id), classifyVisit(source.url, visit), run.today);
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
