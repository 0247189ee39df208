import { countOf } from '#record/shared/text.ts';
import type { CopyFault } from './compare-copy.ts';
import type { BuildOrigin } from './manifest.ts';

/** What verifying a copy found. */
export interface CopyReport {
  /** The address or folder that was looked at. */
  copy: string;
  origin: BuildOrigin;
  /** How many files are listed, in all. */
  files: number;
  faults: CopyFault[];
  /** How the other build was made differently; empty without one. */
  differences: string[];
}

/** The report for people, one line a fault. */
export function reportAsText({ copy, origin, files, faults, differences }: CopyReport): string {
  const bad = new Set(faults.map(({ path }) => path)).size;
  const lines = [
    `${copy} says that it was built from ${originInWords(origin)}.`,
    ...differences.map((difference) => `built differently  ${difference}`),
    ...faults.slice(0, MOST_LINES).map(faultLine),
    ...(faults.length > MOST_LINES
      ? [`and ${faults.length - MOST_LINES} more (--format json lists all)`]
      : []),
    bad === 0
      ? `${countOf(files, 'file')}: all as they should be.`
      : `${bad} of ${countOf(files, 'file')} not as they should be.`,
  ];
  return lines.join('\n');
}

export function reportAsJson(report: CopyReport): string {
  return JSON.stringify(report, null, 2);
}

const MOST_LINES = 40;

function faultLine({ path, fault, against, why }: CopyFault): string {
  return `${fault.padEnd(8)} ${JSON.stringify(path).slice(1, -1)}  (${why ?? `by ${against}`})`;
}

function originInWords({ commit, clean }: BuildOrigin): string {
  if (commit === null) return 'no commit';
  const name = `commit ${JSON.stringify(commit).slice(1, -1)}`;
  return clean ? name : `${name}, with files edited or added since`;
}
