import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findMaterial } from '../../scripts/lib/material.ts';
import { projectFolder } from '#command/settings.ts';
import { evaluationOf } from '../support/evaluation.ts';

const file = join(findMaterial('corpora', process.env), 'suggest-dev.jsonl');

test('on real headlines, milestones left out in turn, npm run eval is better than every simple scorer', async () => {
  const { leaveOneOut, grouping } = await evaluationOf(file, join(projectFolder, 'content'));
  expect(leaveOneOut.all.prAuc).toBeGreaterThan(0.95);
  expect(leaveOneOut.all.precisionAtRecall90).toBeGreaterThan(0.9);
  expect(leaveOneOut.all.milestonesFound).toBe(leaveOneOut.all.milestones);
  expect(leaveOneOut.withoutLargest.prAuc).toBeGreaterThan(0.9);
  expect(leaveOneOut.withoutLargest.precisionAtRecall90).toBeGreaterThan(0.8);
  expect(grouping.all.amongGrouped.f1).toBeGreaterThan(0.87);
  expect(grouping.all.amongGrouped.precision).toBeGreaterThan(0.92);
}, 60_000);
