import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import {
  chosenIds,
  currentStory,
  shownStories,
  withoutStories,
  type Act,
  type Key,
  type Prompt,
  type Session,
  type Step,
} from './session.ts';

/** One key, one action, on the story shown or on those marked. */
export function decisionKey(session: Session, key: Key): Step {
  const story = currentStory(session);
  const general = GENERAL[key.text] ?? GENERAL[key.name];
  if (general) return general(session);
  const act = story && (OF_STORY[key.text] ?? OF_STORY[key.name]);
  return act ? act(session, story) : { session, act: null };
}

/** Keys that need no story. */
const GENERAL: Readonly<Record<string, (session: Session) => Step>> = {
  u: (session) => ({ session, act: { do: 'undo' } }),
  q: (session) => ({ session, act: { do: 'quit' } }),
  '/': (session) => asking(session, { ask: 'filter', typed: session.filter }),
  '?': (session) => asking(session, { ask: 'help' }),
  escape: (session) => still({ ...session, filter: '', marked: [], at: 0, message: '' }),
};

const OF_STORY: Readonly<Record<string, (session: Session, story: InboxStory) => Step>> = {
  a: (session) => decided(session, (ids) => ({ do: 'accept', ids })),
  t: (session) => asking(session, { ask: 'entry', typed: '', row: 0 }),
  d: (session) => asking(session, { ask: 'reason', typed: '' }),
  s: (session, { items }) =>
    items.length > 1
      ? asking(session, { ask: 'articles', row: 0, chosen: [] })
      : still({ ...session, message: 'It has one article; there is nothing to split.' }),
  m: (session) => asking(session, { ask: 'story', typed: '', row: 0 }),
  o: (session, { items }) => ({ session, act: { do: 'open', url: items[0]?.url ?? '' } }),
  space: (session, { id }) => still(moved(toggled(session, id), 1)),
  down: (session) => still(moved(session, 1)),
  n: (session) => still(moved(session, 1)),
  j: (session) => still(moved(session, 1)),
  up: (session) => still(moved(session, -1)),
  p: (session) => still(moved(session, -1)),
  k: (session) => still(moved(session, -1)),
};

/** The chosen stories leave the list, and something is done with them. */
export function decided(session: Session, act: (ids: string[]) => Act): Step {
  const ids = chosenIds(session);
  return { session: withoutStories(session, ids), act: act(ids) };
}

function asking(session: Session, prompt: Prompt): Step {
  return still({ ...session, prompt, message: '' });
}

function still(session: Session): Step {
  return { session, act: null };
}

function moved(session: Session, by: number): Session {
  const last = shownStories(session).length - 1;
  return { ...session, at: Math.max(0, Math.min(last, session.at + by)), message: '' };
}

function toggled(session: Session, id: string): Session {
  const isMarked = session.marked.includes(id);
  const marked = isMarked ? session.marked.filter((one) => one !== id) : [...session.marked, id];
  return { ...session, marked };
}
