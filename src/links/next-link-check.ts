import { daysBetween, type Day } from '#record/shared/when.ts';
import type { Finding } from './classify-visit.ts';
import type { LinkCheck } from '#record/source/links-schema.ts';

/**
 * The check to record after a visit. A page counts as gone only if all visits over at least a week were told that it
 * does not exist: outages and mistakes of publishers pass within days, and nobody looks again for a page called dead.
 * A page that merely does not answer stays `unreachable`, however long.
 */
export function nextLinkCheck(previous: LinkCheck | undefined, finding: Finding, today: Day): LinkCheck {
  const seen = { ...finding, ...titleToKeep(previous, finding) };
  const found: Finding = isOther(previous?.title, finding) ? { ...seen, state: 'changed' } : seen;
  if (previous && found.state === 'unreachable' && previous.state === 'gone') {
    return { ...found, state: 'gone', since: previous.since, checked: today };
  }
  const since = previous && courseOf(previous) === courseOf(found) ? previous.since : today;
  const isGone = courseOf(found) === 'missing' && daysBetween(since, today) >= DAYS_UNTIL_GONE;
  return { ...found, state: isGone ? 'gone' : found.state, since, checked: today };
}

const DAYS_UNTIL_GONE = 7;

/** What `since` counts from: being told that the page does not exist is different from getting no answer. */
function courseOf({ state, status, hint }: Finding): string {
  const isTold = status === 404 || status === 410 || hint === 'soft-404' || hint === 'no-host';
  return state === 'unreachable' && isTold ? 'missing' : state;
}

/** Keeps the first title, or a page that changes a little every week would never count as changed. */
function titleToKeep(previous: LinkCheck | undefined, { title }: Finding): Pick<Finding, 'title'> {
  const kept = previous?.title ?? title;
  return kept === undefined ? {} : { title: kept };
}

/**
 * Whether another page is there now: its title shares less than half of its words with the first one, relative to the
 * shorter. Validators and checksums of the whole page are useless here: they differ with every advertisement.
 */
function isOther(first: string | undefined, { state, title }: Finding): boolean {
  if (state !== 'ok' || first === undefined || title === undefined) return false;
  const [before, after] = [wordsOf(first), wordsOf(title)];
  const fewer = Math.min(before.size, after.size);
  return fewer > 0 && before.intersection(after).size < fewer / 2;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
