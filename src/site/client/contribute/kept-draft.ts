import type { Draft, Purpose } from './draft.ts';

/** What was written into a form before, as this browser keeps it; null if nothing was. */
export function keptDraft(purpose: Purpose): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(purpose)) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    // Another site's text under this name, or a browser that keeps nothing: the form begins empty.
    return null;
  }
}

/** Keeps a draft until it is discarded; says whether the browser let it. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(draft.purpose), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function discardDraft(purpose: Purpose): void {
  try {
    localStorage.removeItem(keyOf(purpose));
  } catch {
    // A browser that keeps nothing has nothing to discard.
  }
}

function keyOf(purpose: Purpose): string {
  return `draft-${purpose}`;
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'fields' in value && 'sources' in value;
}
