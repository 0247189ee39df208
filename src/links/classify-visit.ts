import type { LinkCheck } from '#record/source/links-schema.ts';
import { asksIfHuman, asksToLogIn, isHome, isSamePlace, saysNotFound } from './phrase-match.ts';
import type { Answer, Visit } from './visit.ts';

/** The result of a single visit, regardless of earlier ones. */
export type Finding = Omit<LinkCheck, 'since' | 'checked'>;

/** Classifies a visit to the address `asked`. A site that turns programs away does not count as dead. */
export function classifyVisit(asked: string, visit: Visit): Finding {
  if (visit.kind === 'no-answer')
    return { state: 'unreachable', ...(visit.hasNoHost && { hint: 'no-host' }) };
  return classifyStatus(visit) ?? classifyPage(asked, visit);
}

/**
 * Statuses behind which there may well be a page: 401, 403, 406 (RFC 9110, 15.5), 407, 429 (RFC 6585, 4), 451 (RFC 7725),
 * and 999, which one large network answers to every program.
 */
const TURNED_AWAY = new Set([401, 403, 406, 407, 429, 451, 999]);

function classifyStatus({ status, isGuarded }: Answer): Finding | null {
  if (TURNED_AWAY.has(status)) return { state: 'blocked', status };
  if (status === 503 && isGuarded) return { state: 'blocked', status, hint: 'robot-wall' };
  return status >= 200 && status < 300 ? null : { state: 'unreachable', status };
}

function classifyPage(asked: string, { url, movedTo, title }: Answer): Finding {
  const landed = new URL(url);
  const isElsewhere = !isSamePlace(asked, url);
  if (asksIfHuman(title)) return { state: 'blocked', hint: 'robot-wall' };
  if (isElsewhere && asksToLogIn(title, landed)) return { state: 'blocked', hint: 'login-wall' };
  const isSentHome = isElsewhere && isHome(landed) && !isHome(new URL(asked));
  if (isSentHome || saysNotFound(title)) return { state: 'unreachable', hint: 'soft-404' };
  const seen = title === null ? {} : { title };
  if (movedTo !== null && !isSamePlace(asked, movedTo)) return { state: 'moved', to: movedTo, ...seen };
  return { state: 'ok', ...seen };
}
