import type { Issue } from '#record/shared/issue.ts';
import { ruleHelp } from './rule-help.ts';

/**
 * Issues as GitHub shows them beside the lines of a pull request: workflow commands, one per line, as the documentation
 * of GitHub Actions describes them. Content is escaped, so it cannot start a command of its own.
 */
export function issuesAsAnnotations(issues: readonly Issue[], repository: string | null): string {
  return issues.map((issue) => annotation(issue, repository)).join('\n');
}

function annotation(issue: Issue, repository: string | null): string {
  const { file, line, field, severity, rule, message, fix } = issue;
  const place = {
    file,
    ...(line === null ? {} : { line }),
    title: [rule, field].filter(Boolean).join(' › '),
  };
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = [message, fix, `(${ruleHelp(rule, repository)})`].filter(Boolean).join(' ');
  return `::${severity} ${properties.join(',')}::${escapeText(text)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
