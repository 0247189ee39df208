import type { Item } from '../normalise/item.ts';
import type { Story } from '../cluster/story.ts';
import type { Suggestion, Verdict } from '../match/suggestion.ts';
import { roundTo } from '#record/shared/round.ts';
import { oneLine } from '#record/prose/one-line.ts';
import type { InboxItem, InboxStory } from '#record/desk-files/inbox-schema.ts';
import { toInboxItem } from './changed-item.ts';

/** What is proposed about a story. */
type Judgement = Pick<Suggestion, 'score' | 'verdict' | 'entry' | 'reasons'>;

/** A story that was judged worth an editor's time. */
type Proposal = Judgement & Pick<InboxStory, 'verdict'>;

/** The inbox file of a story that is new. */
export function openStory(story: Story, proposal: Proposal): InboxStory {
  return {
    id: story.id,
    date: story.date,
    title: oneLine(story.title),
    ...judged(proposal),
    items: story.items.map(toInboxItem),
    note: null,
    decision: null,
  };
}

/** What a run brings to a story on file. */
export interface Arrival {
  /** Articles that joined it. */
  fresh: readonly Item[];
  /** Articles of it that their publishers have changed, by the item on file. */
  changed: ReadonlyMap<InboxItem, InboxItem>;
  /** The headline that stands for the story now. */
  title: string;
  judgement: Judgement;
}

/**
 * A story on file with the articles that joined it or changed. What an editor wrote or decided stays; a title or a date
 * is replaced only where it is the one this program wrote. A decided story is not judged again.
 */
export function mergeIntoStory(
  onFile: InboxStory,
  { fresh, changed, title, judgement }: Arrival,
): InboxStory {
  const changes = onFile.items.some((item) => changed.has(item));
  if (fresh.length === 0 && !changes) return onFile;
  const items = [...onFile.items.map((item) => changed.get(item) ?? item), ...fresh.map(toInboxItem)];
  const merged = { ...onFile, items };
  if (onFile.decision !== null) return merged;
  return {
    ...merged,
    title: isTitleOf(onFile) ? oneLine(title) : onFile.title,
    date: onFile.date === dateOf(onFile.items) ? dateOf(items) : onFile.date,
    ...(isProposal(judgement) && isOther(onFile, judgement) && judged(judgement)),
  };
}

export function isProposal(judgement: Judgement): judgement is Proposal {
  return IS_PROPOSED[judgement.verdict];
}

const IS_PROPOSED: Record<Verdict, boolean> = { 'new-entry': true, 'new-source': true, ignored: false };

/** So that a file does not change for what means nothing, and two branches do not change it differently. */
function isOther(onFile: InboxStory, { score, verdict, entry }: Judgement): boolean {
  return verdict !== onFile.verdict || entry !== onFile.entry || Math.abs(score - onFile.score) >= 0.05;
}

function judged({
  score,
  verdict,
  entry,
  reasons,
}: Proposal): Pick<InboxStory, 'score' | 'verdict' | 'entry' | 'reasons'> {
  return {
    score: rounded(score),
    verdict,
    entry,
    reasons: reasons.map(({ part, weight, text }) => ({
      part,
      weight: rounded(weight),
      text: oneLine(text),
    })),
  };
}

function rounded(value: number): number {
  return roundTo(value, 3);
}

function isTitleOf({ title, items }: InboxStory): boolean {
  return items.some((item) => item.title === title);
}

function dateOf(items: readonly InboxItem[]): InboxStory['date'] {
  const moments = items.flatMap(({ published }) => published ?? []).toSorted();
  return (moments[0]?.slice(0, 10) ?? null) as InboxStory['date'];
}
