import { decisionKey } from './decision-keys.ts';
import { promptKey } from './prompt-keys.ts';
import type { Key, Session, Step } from './session.ts';

/** What a key does, at a question or before a story. */
export function press(session: Session, key: Key): Step {
  if (key.name === 'ctrl-c') return { session, act: { do: 'quit' } };
  return session.prompt ? promptKey(session, session.prompt, key) : decisionKey(session, key);
}
