import { classifyVisit } from './classify-visit.ts';
import { nextLinkCheck } from './next-link-check.ts';
import { missingWords } from './find-words.ts';
import { nextTextChecks } from './next-words-check.ts';
import { wordsOf, type QuotedWords } from './quoted-words.ts';
import type { LinkCheck, LinkChecks, LinkState } from '#record/source/links-schema.ts';
import type { Day } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import type { KeepCopy } from './keep-copy.ts';
import type { Note } from './links-file.ts';
import type { LinkResult } from './report.ts';
import type { Visit } from './visit.ts';
import { visitPage, type Visiting } from './visit-page.ts';

/** What all visits of one run share. */
export interface LinksRun {
  visiting: Visiting;
  today: Day;
  /** What earlier visits found. */
  checks: LinkChecks;
  /** What prose quotes, by source. */
  quoted: ReadonlyMap<string, QuotedWords[]>;
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
  const check = checkAfter(source, visit, run);
  const copy = await run.keepCopy(source, check.state);
  await run.note(source.id, check);
  return {
    source,
    check,
    problem: visit.kind === 'no-answer' ? visit.problem : null,
    archive: copy && 'archive' in copy ? copy.archive : null,
    note: copy && 'note' in copy ? copy.note : null,
  };
}

/** What a page says that is not the source's counts as not read. */
function checkAfter(source: Source, visit: Visit, run: LinksRun): LinkCheck {
  const { today } = run;
  const previous = run.checks.get(source.id);
  const check = nextLinkCheck(previous, classifyVisit(source.url, visit), today);
  const expected = wordsOf(source, run.quoted);
  const text = IS_READABLE[check.state] ? textIn(visit, expected) : null;
  return { ...check, ...nextTextChecks(previous, { text, expected, today, byHand: false }) };
}

/** Pages in full may bear the marks of a browser check too; those that lack the words may be nothing else. */
function textIn(visit: Visit, expected: readonly QuotedWords[]): string | null {
  if (visit.kind === 'no-answer' || visit.text === null) return null;
  return visit.isGuarded && missingWords(visit.text, expected).length > 0 ? null : visit.text;
}

const IS_READABLE: Record<LinkState, boolean> = {
  ok: true,
  moved: true,
  changed: true,
  blocked: false,
  unreachable: false,
  gone: false,
};
