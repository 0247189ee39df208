import type { Editor } from '../inbox/decide.ts';
import { countOf } from '#record/shared/text.ts';
import { openDecisionQueue } from './decision-queue.ts';
import type { ReviewDesk } from './desk.ts';
import { openStories } from './list.ts';
import { openInBrowser } from './open-in-browser.ts';
import { press } from './press.ts';
import { screenOf } from './screen.ts';
import { openSession, withStories, type Choice, type Key, type Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** Goes through the waiting stories at a terminal until the editor leaves; returns what was done, in a line. */
export async function reviewInteractively(
  desk: ReviewDesk,
  { editor, terminal }: { editor: Editor; terminal: Terminal },
): Promise<string> {
  let session: Session = openSession(openStories(desk), entriesOf(desk));
  const draw = () => terminal.show(screenOf(session, terminal.size()));
  const queue = openDecisionQueue(desk, {
    editor,
    onOutcome: ({ message, waiting, decided }) => {
      session = { ...withStories(session, waiting), message, decided };
      draw();
    },
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

/** Newest first: most stories are about what has just happened. */
function entriesOf({ record }: ReviewDesk): Choice[] {
  return record.entries
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ slug, title }) => ({ id: slug, label: title }));
}
