import { errorsAmong, type Issue } from '#record/shared/issue.ts';
import { countOf } from '#record/shared/text.ts';
import { ruleHelp } from './rule-help.ts';

/** Issues for people: a block for each, with a link to its rule, then the totals. */
export function issuesAsText(issues: readonly Issue[], repository: string | null = null): string {
  return [...issues.map((issue) => blockOf(issue, repository)), countsOf(issues)].join('\n\n');
}

/** Issues for programs: `[{file, line, field, severity, rule, message, fix}]`. */
export function issuesAsJson(issues: readonly Issue[]): string {
  const rows = issues.map(({ file, line, field, severity, rule, message, fix }) => {
    return { file, line, field, severity, rule, message, fix };
  });
  return JSON.stringify(rows, null, 2);
}

/** `1 error, 2 warnings` */
export function countsOf(issues: readonly Issue[]): string {
  const errors = errorsAmong(issues).length;
  return `${countOf(errors, 'error')}, ${countOf(issues.length - errors, 'warning')}`;
}

function blockOf(issue: Issue, repository: string | null): string {
  const { file, line, field, severity, rule, message, fix } = issue;
  const place = `${file}${line === null ? '' : `:${line}`}${field === null ? '' : ` › ${field}`}`;
  const text = [message, fix].filter(Boolean).join(' ');
  return `${place}: ${text}\n  ${severity}: ${rule} – ${ruleHelp(rule, repository)}`;
}
