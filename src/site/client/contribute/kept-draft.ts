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

/** What is said of a draft that comes back, instead of the one that the address asks for, if it asks for another. */
export function wordsOnReturn(kept: Draft, asked: Draft | null): string {
  if (asked === null || asked.slug === kept.slug)
    return 'What you wrote here before is back; “Discard all this” clears it.';
  return `You had begun to correct “${titleOf(kept)}”, and this is it. “Discard all this” clears it and opens “${titleOf(asked)}”.`;
}

function titleOf({ fields }: Draft): string {
  return String(fields['title'] ?? 'another entry');
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
