import type { InboxStory } from '#record/desk-files/inbox-schema.ts';

/** Stories that wait for an editor, best first, then those that are decided, newest decision first. */
export function openFirst<S extends Pick<InboxStory, 'id' | 'score' | 'decision'>>(
  stories: readonly S[],
): S[] {
  const open = stories.filter(({ decision }) => decision === null);
  const decided = stories.filter(({ decision }) => decision !== null);
  return [
    ...open.toSorted((a, b) => b.score - a.score || compare(a.id, b.id)),
    ...decided.toSorted((a, b) => compare(b.decision?.on ?? '', a.decision?.on ?? '') || compare(a.id, b.id)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
