import { unreachable } from '../shared/unreachable.ts';
import { formatWhen } from '../shared/format-when.ts';
import type { LinkCheck } from './links-schema.ts';

/** What readers are told about a source's address: a sentence without its full stop. The new address is shown separately. */
export function linkWords(check: LinkCheck): string {
  const { state, hint } = check;
  const [since, checked] = [formatWhen(check.since), formatWhen(check.checked)];
  switch (state) {
    case 'ok':
      return `Reached on ${checked}`;
    case 'blocked':
      return hint === 'login-wall'
        ? `Asked an automatic visit to log in on ${checked}`
        : `Refused an automatic visit on ${checked}; it may open for readers`;
    case 'moved':
      return `Has led to another address since ${since}`;
    case 'changed':
      return `Reached on ${checked}; the page has had another title since ${since}`;
    case 'gone':
      return `Gone since ${since}, last tried on ${checked}`;
    case 'unreachable':
      return `Not reached on ${checked}`;
    default:
      return unreachable(state);
  }
}

/** The same for a narrow place; null if there is nothing to warn of. */
export function linkWarning({ state, since }: LinkCheck): string | null {
  switch (state) {
    case 'ok':
    case 'blocked':
      return null;
    case 'moved':
      return 'Has moved';
    case 'changed':
      return 'Page has changed';
    case 'gone':
      return `Gone since ${formatWhen(since)}`;
    case 'unreachable':
      return 'Not reached of late';
    default:
      return unreachable(state);
  }
}
