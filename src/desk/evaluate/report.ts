import type { Both, Evaluation, GroupingFigures, RankingFigures } from './evaluate.ts';
import type { PairFigures } from './pairs.ts';

/** Figures for people: one line for each way of measuring. */
export function evaluationAsText(evaluation: Evaluation): string {
  const { articles, stories, largest, grouping, onFile, inSample, leaveOneOut } = evaluation;
  return [
    `${articles} articles measured, the whole set folded into ${stories} stories; largest milestone: ${largest}`,
    '',
    'Finding stories                   PR-AUC  P at R 0.9  milestones  macro recall',
    ...rankingRows('left out (the one that counts)', leaveOneOut),
    ...rankingRows('fitted on this very set', inSample),
    ...(onFile ? rankingRows('weights on file', onFile) : ['weights on file: none']),
    '',
    'Grouping, pairs                       F1  precision      recall',
    ...groupingRows(grouping),
  ].join('\n');
}

/** The same for programs. */
export function evaluationAsJson(evaluation: Evaluation): string {
  return JSON.stringify(evaluation, (_, value) => (typeof value === 'number' ? rounded(value) : value), 2);
}

const WITHOUT = '  without the largest milestone';

function rankingRows(name: string, { all, withoutLargest }: Both<RankingFigures>): string[] {
  return [rankingRow(name, all), rankingRow(WITHOUT, withoutLargest)];
}

function rankingRow(name: string, figures: RankingFigures): string {
  const { prAuc, precisionAtRecall90, milestonesFound, milestones, macroRecall } = figures;
  const found = `${milestonesFound}/${milestones}`.padStart(12);
  return `${name.padEnd(32)}${cell(prAuc, 8)}${cell(precisionAtRecall90, 12)}${found}${cell(macroRecall, 14)}`;
}

function groupingRows({ all, withoutLargest }: Both<GroupingFigures>): string[] {
  return [
    pairRow('among grouped articles', all.amongGrouped),
    pairRow(WITHOUT, withoutLargest.amongGrouped),
    pairRow('with articles of no group', all.withOthers),
    pairRow(WITHOUT, withoutLargest.withOthers),
  ];
}

function pairRow(name: string, { f1, precision, recall }: PairFigures): string {
  return `${name.padEnd(32)}${cell(f1, 8)}${cell(precision, 11)}${cell(recall, 12)}`;
}

function cell(value: number, width: number): string {
  return value.toFixed(3).padStart(width);
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
