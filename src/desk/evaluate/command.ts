import { choice, flag } from '#command/option-values.ts';
import { defineCommand } from '#command/options.ts';
import { contentDirHelp } from '#command/settings.ts';

export const evalCommand = defineCommand({
  usage: 'npm run eval -- FILE.jsonl',
  about: `Measures the suggester on a labelled set, a JSON object a line: {id, title, summary?, url, published, publisher,
label, milestone?, group?}; label is relevant-milestone, relevant-other, near-miss or irrelevant.`,
  options: {
    format: choice(['text', 'json'], 'how to print the figures'),
    fit: flag('fit the weights on the set and on what editors decided in the inbox, and write weights.yaml'),
  },
  takesPositionals: true,
  after: `How it is measured. The whole set is folded into stories, as the desk does; an article's score is its story's.
Articles of milestones are to be told from near misses and irrelevant ones; relevant-other takes part in the folding
and is left out of the figures.

  PR-AUC         average precision: how pure the list is from the top down, 1 at best
  P at R 0.9     precision where nine of ten milestone articles are found
  milestones     those of which at least one story is above the threshold
  macro recall   share of a milestone's articles above the threshold, averaged over milestones
  grouping       of all pairs of articles: precision, recall and F1 of being in one story; "among grouped" counts
                 pairs whose both articles have a group, "with articles of no group" also counts an article
                 without a group as wrong in a story of a grouped one

  left out       each milestone is scored with weights fitted on the other milestones. Left out with it are the
                 other articles of its days; the rest is dealt into as many parts by story, each scored with weights
                 fitted on the others. The figure that counts: it tells how the next milestone will fare
  fitted         weights fitted on the same articles; what is gained against "left out" is memory, not skill
  on file        the weights of the content folder; honest only on a set they were not fitted on

The threshold is 0.4, or the score that finds every milestone when left out; "on file" has its own.

${contentDirHelp}`,
});
