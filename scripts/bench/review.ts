import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { openSitting } from '#desk/review/decision-thread.ts';
import { reviewInteractively } from '#desk/review/review-interactively.ts';
import type { Key } from '#desk/review/session.ts';
import { parseDay, type Day } from '#record/shared/when.ts';
import { madeStory } from './made-story.ts';
import { measureCommand, nodeFlagsOf, type Bench, type Figures } from './measure.ts';

/** An inbox of 500 stories beside the record: listed by the command, then decided at a terminal without a screen. */
export async function benchReview(contentFolder: string): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-review-'));
  const inbox = join(folder, 'inbox');
  try {
    await cp(contentFolder, folder, { recursive: true });
    await mkdir(inbox, { recursive: true });
    for (let number = 0; number < STORIES; number += 1) {
      const story = madeStory(number);
      await writeFile(join(inbox, `${story.id}.yaml`), newStoryText(story));
    }
    const env = { CONTENT_DIR: folder };
    const flags = await nodeFlagsOf('review');
    const list = await measureCommand('list', { file: 'scripts/review.ts', flags, args: ['list'], env });
    return { setting: `${STORIES} stories`, measures: [list], figures: await decide(folder, inbox) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const STORIES = 500;
const DECISIONS = 100;

async function decide(contentFolder: string, inboxFolder: string): Promise<Figures> {
  const opened = performance.now();
  const editor = { by: 'bench', on: parseDay('2026-05-01') as Day };
  const sitting = await openSitting({ contentFolder, inboxFolder, editor });
  const start = performance.now();
  const waits: number[] = [];
  await reviewInteractively(sitting, {
    size: () => ({ width: 80, height: 24 }),
    show: () => undefined,
    onKey: (hear) => {
      for (let number = 0; number < DECISIONS; number += 1)
        waits.push(timeOf(() => keysFor(number).forEach(hear)));
      hear(key('q'));
    },
    onResize: () => undefined,
    close: () => undefined,
  });
  const each = (performance.now() - start) / DECISIONS;
  return {
    'opened after': `${((start - opened) / 1000).toFixed(2)} s`,
    'from a decision to the next card, at most': `${Math.max(...waits).toFixed(1)} ms`,
    'until it is written, on average': `${each.toFixed(0)} ms`,
  };
}

/** Every tenth story is accepted, which writes a draft; the others are dismissed. */
function keysFor(number: number): Key[] {
  return number % 10 === 9 ? [key('a')] : [key('d'), key('1')];
}

function key(name: string): Key {
  return { name, text: name };
}

function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
