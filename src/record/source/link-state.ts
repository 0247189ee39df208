import { formatWhen } from '../shared/when.ts';
import type { LinkCheck } from './links-schema.ts';

/** What readers are told of a source's address, as a sentence without its full stop; where it leads now is told apart. */
export function linkWords(check: LinkCheck): string {
  const { state, hint } = check;
  const [since, checked] = [formatWhen(check.since), formatWhen(check.checked)];
  if (state === 'blocked' && hint === 'login-wall') return `Asked an automatic visit to log in on ${checked}`;
  if (state === 'blocked') return `Refused an automatic visit on ${checked}; it may open for readers`;
  if (state === 'moved') return `Has led to another address since ${since}`;
  if (state === 'changed') return `Reached on ${checked}; the page has had another title since ${since}`;
  if (state === 'gone') return `Gone since ${since}, last tried on ${checked}`;
  if (state === 'unreachable') return `Not reached on ${checked}`;
  return `Reached on ${checked}`;
}

/** The same for a narrow place; null if there is nothing to warn of. */
export function linkWarning({ state, since }: LinkCheck): string | null {
  if (state === 'moved') return 'Has moved';
  if (state === 'changed') return 'Page has changed';
  if (state === 'gone') return `Gone since ${formatWhen(since)}`;
  return state === 'unreachable' ? 'Not reached of late' : null;
}
