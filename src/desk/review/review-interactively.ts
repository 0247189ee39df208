import { countOf } from '#record/shared/text.ts';
import { openInBrowser } from './open-in-browser.ts';
import { press } from './press.ts';
import { screenOf } from './screen.ts';
import { openSession, withStories, type Key, type Session } from './session.ts';
import type { Sitting } from './sitting.ts';
import { STOPPED, type Terminal } from './terminal.ts';

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
  const hear = (key: Key, leave: (within?: number) => void) => {
    const { session: next, act } = press(session, key);
    session = next;
    if (act?.do === 'quit') leave(key === STOPPED ? LEFT_TO_LIVE : undefined);
    else if (act?.do === 'open') session = { ...session, message: openInBrowser(act.url) };
    else if (act) queue.add(act);
    draw();
  };
  draw();
  terminal.onResize(draw);
  const within = await new Promise<number | undefined>((leave) => terminal.onKey((key) => hear(key, leave)));
  await queue.end(within);
  return `${countOf(session.decided, 'story')} decided, ${session.stories.length} left.`;
}

/** Of the second in which a process that was told to end is gone, in milliseconds: the last write ends by itself. */
const LEFT_TO_LIVE = 400;
