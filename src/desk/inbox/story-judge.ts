import { isProposal } from './merge-into-story.ts';
import type { InboxStory } from '#record/desk-files/inbox-schema.ts';
import { makeStories } from '../cluster/make-stories.ts';
import { suggester, type Desk } from '../match/suggestion.ts';
import { toItem } from './changed-item.ts';

/** Prepares judging stories anew by the articles they hold now; a decided one keeps what was decided on. */
export function storyJudge(desk: Desk): (story: InboxStory) => InboxStory {
  const suggest = suggester(desk);
  return (story) => {
    const [made] = makeStories([{ items: story.items.map(toItem), id: story.id }], []);
    if (!made || story.decision !== null) return story;
    const judgement = suggest(made);
    const { score, reasons } = judgement;
    const shown = isProposal(judgement) ? { verdict: judgement.verdict, entry: judgement.entry } : {};
    return { ...story, score, reasons: reasons.map((reason) => ({ ...reason })), ...shown };
  };
}
