import { PARTS, type Part } from './parts.ts';

/** A story that was judged: how far each part applies to it, and whether it belongs on the timeline. */
export interface Example {
  values: Readonly<Partial<Record<Part, number>>>;
  isRelevant: boolean;
  /** How much it counts; 1 is as much as any other. */
  importance: number;
}

/** One number for each part and a constant; their sum is a story's log-odds. */
export interface Coefficients {
  constant: number;
  parts: Record<Part, number>;
}

/**
 * Logistic regression by Newton's method, drawn towards `prior` (ridge): what the examples do not speak about stays
 * as the prior has it, so a milestone unlike all examples still scores. No chance is involved.
 */
export function fitWeights(examples: readonly Example[], prior: Coefficients, strength = 1): Coefficients {
  const start = [prior.constant, ...PARTS.map((part) => prior.parts[part])];
  const rows = examples.map(({ values }) => [1, ...PARTS.map((part) => values[part] ?? 0)]);
  let beta = start;
  for (let step = 0; step < 30; step += 1) {
    const gradient = beta.map((value, index) => -strengthAt(index, strength) * (value - start[index]!));
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? strengthAt(i, strength) : 0)));
    for (const [n, row] of rows.entries()) {
      const example = examples[n]!;
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, i) => sum + x * beta[i]!, 0)));
      for (const [i, x] of row.entries()) {
        if (x === 0) continue;
        gradient[i]! += example.importance * x * ((example.isRelevant ? 1 : 0) - p);
        for (const [j, y] of row.entries()) hessian[i]![j]! += example.importance * p * (1 - p) * x * y;
      }
    }
    const move = solve(hessian, gradient);
    beta = beta.map((value, i) => value + move[i]!);
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  const [constant = 0, ...rest] = beta;
  return { constant, parts: Object.fromEntries(PARTS.map((part, i) => [part, rest[i] ?? 0])) as Record<Part, number> };
}

function strengthAt(index: number, strength: number): number {
  return index === 0 ? strength / 10 : strength;
}

function solve(a: number[][], b: number[]): number[] {
  const m = a.map((row, i) => [...row, b[i]!]);
  const n = m.length;
  for (let c = 0; c < n; c += 1) {
    let best = c;
    for (let r = c + 1; r < n; r += 1) if (Math.abs(m[r]![c]!) > Math.abs(m[best]![c]!)) best = r;
    [m[c], m[best]] = [m[best]!, m[c]!];
    for (let r = 0; r < n; r += 1) {
      if (r === c) continue;
      const f = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= n; k += 1) m[r]![k]! -= f * m[c]![k]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}
