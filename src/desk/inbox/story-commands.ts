import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { REASONS } from './dismissal-reasons.ts';

/** The commands by which a story is decided or regrouped, ready to be pasted; what is in capitals is to be filled in. */
export function storyCommands({ id, entry, items, decision }: InboxStory): string[] {
  const [reason] = REASONS;
  const actions = decision
    ? [`restore ${id}`]
    : [`accept ${id}`, `attach ${id} --to ${entry ?? 'ENTRY'}`, `dismiss ${id} --reason "${reason}"`];
  const first = items[0]?.url ?? '';
  const regrouping = items.length > 1 ? [`split ${id} '${first.replaceAll("'", '%27')}'`] : [];
  return [...actions, ...regrouping, `merge ${id} OTHER`].map((action) => `npm run review -- ${action}`);
}
