import { stringify } from 'yaml';
import type { Weights } from '#record/desk-files/weights-schema.ts';

/** `weights.yaml` as it is written: the same weights give the same text. */
export function weightsText(weights: Weights): string {
  const { version, fittedOn, threshold, joinFrom, constant, parts } = weights;
  const rounded = Object.fromEntries(Object.entries(parts).map(([part, weight]) => [part, round(weight)]));
  return `${COMMENT}${stringify({ version, fittedOn, threshold: round(threshold), joinFrom, constant: round(constant), parts: rounded })}`;
}

const COMMENT = `# What each part of a story's score weighs, in log-odds: +1 makes it about 2.7 times as likely, -1 as unlikely.
# Written by npm run eval -- FILE.jsonl --fit; that command and nothing else changes it. It holds no examples.
`;

function round(value: number): number {
  return Number(value.toFixed(3)) + 0;
}
