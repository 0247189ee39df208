import type { Feed } from '#record/desk-files/feeds-schema.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { countOf } from '#record/shared/text.ts';
import { quietText } from '../read/feed-health.ts';
import type { DeskState } from './desk-state.ts';

/** A feed that an editor should look at, and why, in a sentence. */
export interface FeedNote {
  feed: string;
  text: string;
}

/** Which feeds fail, are silent for longer than usual, or were never read. */
export function feedNotes(feeds: readonly Feed[], known: DeskState['feeds'], now: Date): FeedNote[] {
  return feeds.flatMap(({ id, url }) => {
    const text = noteOf(known[url], now.getTime());
    return text === null ? [] : [{ feed: id, text }];
  });
}

function noteOf(record: DeskState['feeds'][string] | undefined, now: number): string | null {
  if (!record) return 'Not read yet.';
  const { failures, lastSuccess, problem, health } = record;
  if (failures === 0) return quietText(health, now);
  const last = lastSuccess === null ? 'never read' : `last read on ${lastSuccess.slice(0, 10)}`;
  return `Failed ${countOf(failures, 'run')} in a row, ${last}. ${oneLine(problem ?? '')}`.trim();
}
