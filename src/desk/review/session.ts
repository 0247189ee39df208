import type { InboxStory } from '#record/desk-files/inbox-schema.ts';

/** A key as the terminal tells it: `text` is what it types, `name` what it is called (`return`, `up`). */
export interface Key {
  name: string;
  text: string;
}

/** What is to be done to the inbox or the record. */
export type Act =
  | { do: 'accept'; ids: readonly string[] }
  | { do: 'attach'; ids: readonly string[]; entry: string }
  | { do: 'dismiss'; ids: readonly string[]; reason: string }
  | { do: 'split'; id: string; urls: readonly string[] }
  | { do: 'merge'; id: string; other: string }
  | { do: 'open'; url: string }
  | { do: 'undo' }
  | { do: 'quit' };

/** A question that takes more than one key. */
export type Prompt =
  | { ask: 'help' }
  | { ask: 'reason'; typed: string }
  | { ask: 'filter'; typed: string }
  /** An entry or another story to choose, narrowed by what is typed. */
  | { ask: 'entry' | 'story'; typed: string; row: number }
  /** Articles to take out, by their place in the story. */
  | { ask: 'articles'; row: number; chosen: readonly number[] };

/** A name to choose from, with what helps to recognise it. */
export interface Choice {
  id: string;
  label: string;
}

/** One sitting at the inbox. Values never change; each key makes the next one. */
export interface Session {
  /** Every story that waits, best first. */
  stories: readonly InboxStory[];
  /** Entries to attach to, newest first. */
  entries: readonly Choice[];
  /** How many stories were decided in this sitting. */
  decided: number;
  /** The story shown, by its place among those that pass the filter. */
  at: number;
  filter: string;
  /** Ids of stories that the next decision is for, besides or instead of the one shown. */
  marked: readonly string[];
  prompt: Prompt | null;
  /** Why a story was last dismissed. */
  lastReason: string | null;
  /** What became of the last decision. */
  message: string;
}

export function openSession(stories: readonly InboxStory[], entries: readonly Choice[]): Session {
  const none = { at: 0, decided: 0, filter: '', marked: [], prompt: null, lastReason: null, message: '' };
  return { stories, entries, ...none };
}

/** What a key does: the session after it, and what is to be done. */
export interface Step {
  session: Session;
  act: Act | null;
}

/** Stories that pass the filter, each of whose words has to be in title, publishers or id. */
export function shownStories({ stories, filter }: Session): InboxStory[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return stories.filter(({ id, title, items }) => {
    const text = [id, title, ...items.map(({ publisher }) => publisher)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The story shown; undefined if none is left. */
export function currentStory(session: Session): InboxStory | undefined {
  return shownStories(session)[session.at];
}

/** Those the next decision is for: the marked ones, or the one shown. */
export function chosenIds(session: Session): string[] {
  const current = currentStory(session);
  if (session.marked.length > 0) return [...session.marked];
  return current ? [current.id] : [];
}

/** With other stories; the place stays where it can. */
export function withStories(session: Session, stories: readonly InboxStory[]): Session {
  const ids = new Set(stories.map(({ id }) => id));
  const next = { ...session, stories, marked: session.marked.filter((id) => ids.has(id)) };
  return { ...next, at: Math.max(0, Math.min(session.at, shownStories(next).length - 1)) };
}

/** Decided stories are gone at once; what comes of the decision is told when it is written. */
export function withoutStories(session: Session, ids: readonly string[]): Session {
  const left = session.stories.filter(({ id }) => !ids.includes(id));
  const decided = session.decided + session.stories.length - left.length;
  return withStories({ ...session, decided, marked: [], prompt: null, message: '' }, left);
}

/** Names that hold every word typed. */
export function matchingChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return choices.filter(({ id, label }) => {
    const text = `${id} ${label}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** What can be chosen at a question for an entry or a story; the one proposed first. */
export function choicesAt(session: Session, ask: 'entry' | 'story'): Choice[] {
  const current = currentStory(session);
  if (ask === 'entry') {
    const isProposed = ({ id }: Choice) => id === current?.entry;
    return [...session.entries.filter(isProposed), ...session.entries.filter((it) => !isProposed(it))];
  }
  return session.stories
    .filter(({ id }) => id !== current?.id)
    .map(({ id, title, items }) => ({ id, label: `${title} (${items.length})` }));
}
