import type { Issue } from '#domain/integrity/issue.ts';
import { countOf } from '#domain/shared/text.ts';

/** Issues for people: one block each, then how many there are. */
export function issuesAsText(issues: readonly Issue[]): string {
  return [...issues.map(blockOf), summaryOf(issues)].join('\n\n');
}

/** Issues for programs: `[{file, line, field, severity, rule, message, fix}]`. */
export function issuesAsJson(issues: readonly Issue[]): string {
  const rows = issues.map(({ file, line, field, severity, rule, message, fix }) => {
    return { file, line, field, severity, rule, message, fix };
  });
  return JSON.stringify(rows, null, 2);
}

function blockOf({ file, line, field, severity, rule, message, fix }: Issue): string {
  const place = `${file}${line === null ? '' : `:${line}`}${field === null ? '' : ` › ${field}`}`;
  return `${place}: ${[message, fix].filter(Boolean).join(' ')}\n  ${severity}: ${rule}`;
}

function summaryOf(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return `${countOf(errors, 'error')}, ${countOf(issues.length - errors, 'warning')}`;
}
