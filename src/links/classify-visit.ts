import type { LinkCheck } from '#record/source/links-schema.ts';
import { asksForPerson, asksToLogIn, isHome, isSamePlace, saysNotFound } from './phrase-match.ts';
import type { Answer, Visit } from './visit.ts';

/** What one visit shows by itself, without what was known before. */
export type Finding = Omit<LinkCheck, 'since' | 'checked'>;

/** Judges a visit to the address `asked`. Whoever turns programs away is not taken for dead. */
export function judgeVisit(asked: string, visit: Visit): Finding {
  if (visit.kind === 'no-answer')
    return { state: 'unreachable', ...(visit.hasNoHost && { hint: 'no-host' }) };
  return judgeStatus(visit) ?? judgePage(asked, visit);
}

/**
 * Those behind which a page may well be: 401, 403, 406 (RFC 9110, 15.5), 407, 429 (RFC 6585, 4), 451 (RFC 7725),
 * and 999, with which one large network answers every program.
 */
const TURNED_AWAY = new Set([401, 403, 406, 407, 429, 451, 999]);

function judgeStatus({ status, isGuarded }: Answer): Finding | null {
  if (TURNED_AWAY.has(status)) return { state: 'blocked', status };
  if (status === 503 && isGuarded) return { state: 'blocked', status, hint: 'robot-wall' };
  return status >= 200 && status < 300 ? null : { state: 'unreachable', status };
}

function judgePage(asked: string, { url, movedTo, title }: Answer): Finding {
  const landed = new URL(url);
  const isElsewhere = !isSamePlace(asked, url);
  if (asksForPerson(title)) return { state: 'blocked', hint: 'robot-wall' };
  if (isElsewhere && asksToLogIn(title, landed)) return { state: 'blocked', hint: 'login-wall' };
  const isSentHome = isElsewhere && isHome(landed) && !isHome(new URL(asked));
  if (isSentHome || saysNotFound(title)) return { state: 'unreachable', hint: 'soft-404' };
  const seen = title === null ? {} : { title };
  if (movedTo !== null && !isSamePlace(asked, movedTo)) return { state: 'moved', to: movedTo, ...seen };
  return { state: 'ok', ...seen };
}
