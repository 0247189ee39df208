import { stripVTControlCharacters } from 'node:util';
import { countOf } from '#record/shared/text.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { proposedEntry } from '../inbox/decide.ts';
import { plainReasons } from '../inbox/plain-reasons.ts';
import { PROMPT_KEYS, promptLines } from './prompt-screen.ts';
import { currentStory, shownStories, type Prompt, type Session } from './session.ts';

/** Of a terminal, in characters. */
export interface Size {
  width: number;
  height: number;
}

/** What is on the terminal: a story or a question about it, never more lines than fit. */
export function screenOf(session: Session, { width, height }: Size): string[] {
  const foot = [session.message, ...keysOf(session.prompt)];
  const room = height - 2 - foot.length;
  const body = session.prompt ? promptLines(session, session.prompt, room) : storyLines(session, room);
  const lines = [progressOf(session), '', ...body.slice(0, room)];
  const blank = Array.from({ length: Math.max(0, height - lines.length - foot.length) }, () => '');
  return [...lines, ...blank, ...foot].map((line) => clipped(line, width));
}

function progressOf(session: Session): string {
  const shown = shownStories(session);
  return [
    shown.length === 0
      ? 'No story waits'
      : `${session.decided + session.at + 1} of ${session.decided + shown.length}`,
    `${session.decided} decided`,
    session.filter === '' ? '' : `with "${session.filter}"`,
    session.marked.length === 0 ? '' : `${session.marked.length} marked`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function storyLines(session: Session, room: number): string[] {
  const story = currentStory(session);
  if (!story)
    return [session.filter === '' ? 'The inbox is clear.' : 'None passes the filter (Esc shows all).'];
  const head = headOf(story, session.marked.includes(story.id));
  const why = plainReasons(story).slice(0, MOST_REASONS);
  const note = story.note === null ? [] : ['', `Note: ${oneLine(story.note)}`];
  const left = room - head.length - why.length - note.length - 3;
  return [
    ...head,
    '',
    ...why,
    '',
    countOf(story.items.length, 'article'),
    ...itemLines(story, left),
    ...note,
  ];
}

const MOST_REASONS = 4;

function headOf(story: InboxStory, isMarked: boolean): string[] {
  const known = proposedEntry(story);
  const fate = known === null ? 'a new entry' : `more on ${known}`;
  return [
    `${isMarked ? '● ' : ''}${oneLine(story.title)}`,
    `${story.date ?? 'no date'} · ${Math.round(story.score * 100)}% · ${fate}`,
  ];
}

/** Each article a line; while there is room, the first ones with their summaries. What was changed is told. */
function itemLines({ items }: InboxStory, room: number): string[] {
  const fitting = items.slice(0, items.length <= room ? items.length : room - 1);
  const more = items.length - fitting.length;
  const withSummary = room - fitting.length - (more > 0 ? 1 : 0);
  const lines = fitting.flatMap((item, index) => {
    const was = item.earlier?.at(-1)?.title;
    const second = was !== undefined && was !== item.title ? `was: ${oneLine(was)}` : oneLine(item.summary);
    const line = `· ${oneLine(item.publisher)}: ${oneLine(item.title)}`;
    return index < withSummary && second !== '' ? [line, `    ${second}`] : [line];
  });
  return more > 0 ? [...lines, `  … and ${more} more`] : lines;
}

function keysOf(prompt: Prompt | null): string[] {
  if (prompt === null) {
    return [
      'a accept  t attach  d dismiss  s split  m merge  o open  u undo',
      'space mark  ↓↑ next, previous  / filter  ? help  q quit',
    ];
  }
  return [PROMPT_KEYS[prompt.ask]];
}

/** One line of the terminal, whatever a feed sent. */
function clipped(line: string, width: number): string {
  const characters = [...stripVTControlCharacters(line)];
  return characters.length <= width ? characters.join('') : `${characters.slice(0, width - 1).join('')}…`;
}
