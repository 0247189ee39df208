import { countOf } from '#record/shared/text.ts';
import { openInBrowser } from './open-in-browser.ts';
import { press } from './press.ts';
import { screenOf } from './screen.ts';
import { openSession, withStories, type Key, type Session } from './session.ts';
import type { Sitting } from './sitting.ts';
import type { Terminal } from './terminal.ts';

/** Goes through the waiting stories at a terminal until the editor leaves; returns what was done, in a line. */
export async function reviewInteractively(
  { stories, entries, openQueue }: Sitting,
  terminal: Terminal,
): Promise<string> {
  let session: Session = openSession(stories, entries);
  const draw = () => terminal.show(screenOf(session, terminal.size()));
  const queue = openQueue(({ message, waiting, decided }) => {
    session = { ...withStories(session, waiting), message, decided };
    draw();
  });
  const hear = (key: Key, leave: () => void) => {
    const { session: next, act } = press(session, key);
    session = next;
    if (act?.do === 'quit') leave();
    else if (act?.do === 'open') session = { ...session, message: openInBrowser(act.url) };
    else if (act) queue.add(act);
    draw();
  };
  draw();
  terminal.onResize(draw);
  await new Promise<void>((leave) => terminal.onKey((key) => hear(key, leave)));
  await queue.end();
  return `${countOf(session.decided, 'story')} decided, ${session.stories.length} left.`;
}
