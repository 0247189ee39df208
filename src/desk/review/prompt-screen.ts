import { unreachable } from '#record/shared/unreachable.ts';
import { countOf } from '#record/shared/text.ts';
import { oneLine } from '#record/prose/one-line.ts';
import { REASONS } from '../inbox/dismissal-reasons.ts';
import {
  choicesAt,
  currentStory,
  matchingChoices,
  shownStories,
  type Prompt,
  type Session,
} from './session.ts';

/** A question, with what can be chosen, in about `room` lines. */
export function promptLines(session: Session, prompt: Prompt, room: number): string[] {
  const title = oneLine(currentStory(session)?.title ?? '');
  switch (prompt.ask) {
    case 'help':
      return HELP;
    case 'filter':
      return [`Filter: ${prompt.typed}▏`, '', ...shownStories(session).map((story) => oneLine(story.title))];
    case 'reason':
      return [
        `Dismiss: ${session.marked.length > 0 ? countOf(session.marked.length, 'story') : title}`,
        '',
        ...REASONS.map((reason, index) => `  ${index + 1}  ${reason}`),
        '',
        `Why? ${prompt.typed}▏`,
        session.lastReason === null || prompt.typed !== '' ? '' : `Enter: ${session.lastReason}`,
      ];
    case 'articles':
      return articleRows(session, prompt);
    case 'entry':
    case 'story':
      return choiceRows(session, prompt, room);
    default:
      return unreachable(prompt);
  }
}

function articleRows(session: Session, { row, chosen }: Extract<Prompt, { ask: 'articles' }>): string[] {
  const items = currentStory(session)?.items ?? [];
  const first = Math.max(0, row - 10);
  const rows = items.map(
    ({ publisher, title }, index) =>
      `${index === row ? '›' : ' '} [${chosen.includes(index) ? 'x' : ' '}] ${oneLine(publisher)}: ${oneLine(title)}`,
  );
  return ['Which articles are another story?', '', ...rows.slice(first)];
}

function choiceRows(
  session: Session,
  { ask, typed, row }: Extract<Prompt, { ask: 'entry' | 'story' }>,
  room: number,
): string[] {
  const found = matchingChoices(choicesAt(session, ask), typed);
  const first = Math.max(0, row - room + 4);
  const rows = found.map(({ id, label }, index) => `${index === row ? '›' : ' '} ${id}  ${oneLine(label)}`);
  const question = ask === 'entry' ? 'Attach to which entry?' : 'Which story is the same?';
  return [`${question} ${typed}▏`, '', ...(found.length === 0 ? ['  None.'] : rows.slice(first))];
}

const HELP = [
  'a      accept: write a draft of an entry, with its sources',
  't      attach its articles to an entry; to a published one as a draft beside it',
  'd      dismiss it, with a reason',
  's      split: make some of its articles a story of their own',
  'm      merge another story into it',
  'o      open its first article in the browser',
  'u      undo the last decision',
  'space  mark it; a, t and d are then for all that are marked',
  '/      filter by words of title or publisher',
  '↓ ↑    next and previous (also n p, j k)',
  'Esc    show all, mark none',
  'q      leave; what is decided is written',
];

/** The keys that answer it. */
export const PROMPT_KEYS: Record<Prompt['ask'], string> = {
  help: 'Any key goes back',
  filter: 'Enter keeps it · Esc shows all',
  reason: 'A digit, or your own words and Enter · Esc goes back',
  articles: 'Space marks · Enter splits · Esc goes back',
  entry: 'Type to search · ↓↑ Enter attaches · Esc goes back',
  story: 'Type to search · ↓↑ Enter merges it into the one shown · Esc goes back',
};
