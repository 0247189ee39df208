import { unreachable } from '#record/shared/unreachable.ts';
import { decided } from './decision-keys.ts';
import { REASONS } from '../inbox/dismissal-reasons.ts';
import {
  choicesAt,
  currentStory,
  matchingChoices,
  withoutStories,
  type Key,
  type Prompt,
  type Session,
  type Step,
} from './session.ts';

/** A key at a question; escape leaves it, and nothing is done. */
export function promptKey(session: Session, prompt: Prompt, key: Key): Step {
  if (key.name === 'escape')
    return still({ ...session, prompt: null, ...(prompt.ask === 'filter' && { filter: '' }) });
  switch (prompt.ask) {
    case 'help':
      return still({ ...session, prompt: null });
    case 'filter':
      return filterKey(session, prompt, key);
    case 'reason':
      return reasonKey(session, prompt, key);
    case 'articles':
      return articlesKey(session, prompt, key);
    case 'entry':
    case 'story':
      return choiceKey(session, prompt, key);
    default:
      return unreachable(prompt);
  }
}

type Asking<Ask extends Prompt['ask']> = Extract<Prompt, { ask: Ask }>;

function filterKey(session: Session, prompt: Asking<'filter'>, key: Key): Step {
  if (key.name === 'return') return still({ ...session, prompt: null });
  const typed = typedAfter(prompt.typed, key);
  return still({ ...session, prompt: { ...prompt, typed }, filter: typed, at: 0 });
}

/** A digit takes a reason of the list, Enter what was typed, or the reason of the last time. */
function reasonKey(session: Session, { typed }: Asking<'reason'>, key: Key): Step {
  const listed = typed === '' ? REASONS[Number(key.text) - 1] : undefined;
  const reason = listed ?? (key.name === 'return' ? typed.trim() || session.lastReason : null);
  if (reason === null) return still({ ...session, prompt: { ask: 'reason', typed: typedAfter(typed, key) } });
  return decided({ ...session, lastReason: reason }, (ids) => ({ do: 'dismiss', ids, reason }));
}

function articlesKey(session: Session, prompt: Asking<'articles'>, key: Key): Step {
  const story = currentStory(session);
  if (!story) return still({ ...session, prompt: null });
  const { row, chosen } = prompt;
  const last = story.items.length - 1;
  if (key.name === 'return') {
    const isAll = chosen.length === 0 || chosen.length > last;
    if (isAll)
      return still({ ...session, message: 'Mark some of the articles with the space bar, not all.' });
    const urls = chosen.flatMap((index) => story.items[index]?.url ?? []);
    return { session: { ...session, prompt: null }, act: { do: 'split', id: story.id, urls } };
  }
  const isChosen = chosen.includes(row);
  if (key.name === 'space')
    return still({
      ...session,
      prompt: {
        ...prompt,
        chosen: isChosen ? chosen.filter((one) => one !== row) : [...chosen, row],
        row: Math.min(last, row + 1),
      },
    });
  return still({ ...session, prompt: { ...prompt, row: rowAfter(row, key, last) } });
}

function choiceKey(session: Session, prompt: Asking<'entry' | 'story'>, key: Key): Step {
  const found = matchingChoices(choicesAt(session, prompt.ask), prompt.typed);
  if (key.name === 'return') {
    const [story, choice] = [currentStory(session), found[prompt.row]];
    if (!choice || !story) return still(session);
    if (prompt.ask === 'entry') return decided(session, (ids) => ({ do: 'attach', ids, entry: choice.id }));
    const act = { do: 'merge', id: story.id, other: choice.id } as const;
    return { session: withoutStories(session, [choice.id]), act };
  }
  const typed = typedAfter(prompt.typed, key);
  const row = typed === prompt.typed ? rowAfter(prompt.row, key, found.length - 1) : 0;
  return still({ ...session, prompt: { ...prompt, typed, row } });
}

function rowAfter(row: number, { name }: Key, last: number): number {
  const by = name === 'down' ? 1 : name === 'up' ? -1 : 0;
  return Math.max(0, Math.min(last, row + by));
}

function typedAfter(typed: string, { name, text }: Key): string {
  if (name === 'backspace') return [...typed].slice(0, -1).join('');
  return typed + text;
}

function still(session: Session): Step {
  return { session, act: null };
}
