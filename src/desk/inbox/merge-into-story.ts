import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { Item } from '../normalise/item.ts';
import type { Story } from '../cluster/story.ts';
import type { Suggestion, Verdict } from '../match/suggestion.ts';
import { roundTo } from '#record/shared/round.ts';
import { shorten } from '#record/shared/text.ts';
import { oneLine } from '#record/prose/one-line.ts';
import type { InboxItem, InboxStory } from '#record/desk-files/inbox-schema.ts';

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

/**
 * A story on file with the articles that joined it. What an editor wrote or decided stays; a title or a date is
 * replaced only where it is the one this program wrote. A decided story is not judged again.
 */
export function mergeIntoStory(
  onFile: InboxStory,
  story: Story,
  fresh: readonly Item[],
  judgement: Judgement,
): InboxStory {
  const known = new Set(onFile.items.map(({ url }) => canonicalUrl(url) ?? url));
  const added = fresh.filter(({ url }) => !known.has(canonicalUrl(url) ?? url)).map(toInboxItem);
  if (added.length === 0) return onFile;
  const grown = { ...onFile, items: [...onFile.items, ...added] };
  if (onFile.decision !== null) return grown;
  return {
    ...grown,
    title: isTitleOf(onFile) ? oneLine(story.title) : onFile.title,
    date: onFile.date === dateOf(onFile.items) ? dateOf(grown.items) : onFile.date,
    ...(isProposal(judgement) && judged(judgement)),
  };
}

export function isProposal(judgement: Judgement): judgement is Proposal {
  return IS_PROPOSED[judgement.verdict];
}

const IS_PROPOSED: Record<Verdict, boolean> = { 'new-entry': true, 'new-source': true, ignored: false };

/** An article as the desk works with it. */
export function toItem({ summary, ...item }: InboxItem): Item {
  return { ...item, summary };
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

/** So that a file does not change for a digit that means nothing. */
function rounded(value: number): number {
  return roundTo(value, 3);
}

function toInboxItem(item: Item): InboxItem {
  return {
    url: item.url,
    title: oneLine(item.title),
    publisher: item.publisher,
    published: item.published,
    feed: item.feed,
    guid: item.guid === null ? null : oneLine(item.guid),
    tier: item.tier,
    // Enough to judge the story by; the text is the publisher's.
    summary: shorten(oneLine(item.summary), SUMMARY_LENGTH),
  };
}

const SUMMARY_LENGTH = 300;

function isTitleOf({ title, items }: InboxStory): boolean {
  return items.some((item) => item.title === title);
}

function dateOf(items: readonly InboxItem[]): InboxStory['date'] {
  const moments = items.flatMap(({ published }) => published ?? []).toSorted();
  return (moments[0]?.slice(0, 10) ?? null) as InboxStory['date'];
}
