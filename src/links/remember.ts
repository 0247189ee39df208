import { daysBetween, type Day } from '#record/shared/when.ts';
import type { Finding } from './classify-visit.ts';
import type { LinkCheck } from '#record/source/links-schema.ts';

/**
 * What to write down after a visit. A page counts as gone only when visits at least a week apart, with none between
 * that found it, were all told that it is not there: outages and mistakes of publishers pass within days, a page
 * called dead is hardly looked for again. What merely does not answer stays `unreachable`, however long.
 */
export function checkAfter(previous: LinkCheck | undefined, finding: Finding, today: Day): LinkCheck {
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

/** What goes on from visit to visit; being told that there is no such page is another thing than no answer. */
function courseOf({ state, status, hint }: Finding): string {
  const isTold = status === 404 || status === 410 || hint === 'soft-404' || hint === 'no-host';
  return state === 'unreachable' && isTold ? 'missing' : state;
}

/** The first title is kept, or a page that changes a little each week would never count as changed. */
function titleToKeep(previous: LinkCheck | undefined, { title }: Finding): Pick<Finding, 'title'> {
  const kept = previous?.title ?? title;
  return kept === undefined ? {} : { title: kept };
}

/**
 * Another page stands there when its title has fewer than half of the words in common with the first one, counted
 * on the shorter. Validators and sums of the whole page say nothing here: they differ with every advertisement.
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
