import { errorsAmong, type Issue } from '#record/shared/issue.ts';
import { countOf, listOf } from '#record/shared/text.ts';
import { requireElement } from '../require-element.ts';
import { fieldAt } from './field-groups.ts';
import { inputOf } from './field-values.ts';

/** Shows every issue at its field and in the list; returns whether the files would pass. */
export function showIssues(
  root: HTMLElement,
  issues: readonly Issue[],
  groupOf: (issue: Issue) => HTMLElement | null,
): boolean {
  clear(root);
  const placed = issues.map((issue) => ({ issue, field: placeOf(issue, groupOf(issue)) }));
  for (const { issue, field } of placed) if (field) markField(field, issue);
  requireElement(root, '[data-part="issues"]').replaceChildren(
    ...placed.map(({ issue, field }) => lineOf(issue, field)),
  );
  const errors = errorsAmong(issues).length;
  requireElement(root, '[data-part="verdict"]').textContent = verdict(errors, issues.length - errors);
  return errors === 0;
}

function verdict(errors: number, warnings: number): string {
  if (errors + warnings === 0) return 'The check finds nothing wrong.';
  const counts = [errors && countOf(errors, 'error'), warnings && countOf(warnings, 'warning')];
  const found = listOf(counts.filter((count) => count !== 0).map(String));
  return errors > 0 ? `The check finds ${found}.` : `The check passes, with ${found}.`;
}

function placeOf({ field }: Issue, group: HTMLElement | null): HTMLElement | null {
  if (!group || field === null) return group;
  return field === 'prose' ? group.querySelector<HTMLElement>('[data-kind="prose"]') : fieldAt(group, field);
}

function clear(root: HTMLElement): void {
  for (const problem of root.querySelectorAll<HTMLElement>(
    '[data-field] [data-part="problem"], [data-rows] > [data-part="problem"]',
  )) {
    problem.hidden = true;
    problem.textContent = '';
  }
  for (const input of root.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  }
}

function markField(field: HTMLElement, issue: Issue): void {
  const own = field.matches('[data-rows]') ? ':scope > [data-part="problem"]' : '[data-part="problem"]';
  const problem = field.querySelector<HTMLElement>(own);
  if (!problem || field.matches('[data-group]')) return;
  problem.id ||= `problem-${(problems += 1)}`;
  problem.hidden = false;
  problem.dataset['severity'] = issue.severity;
  problem.textContent = [problem.textContent, issue.message, issue.fix].filter(Boolean).join(' ');
  const input = field.matches('[data-field]') ? field.querySelector<HTMLElement>('[data-input]') : null;
  if (issue.severity === 'error') input?.setAttribute('aria-invalid', 'true');
  input?.setAttribute('aria-describedby', problem.id);
}

let problems = 0;

function lineOf(
  { severity, message, fix, file, line, field: name }: Issue,
  field: HTMLElement | null,
): HTMLElement {
  const item = document.createElement('li');
  item.dataset['severity'] = severity;
  const words = `${message} ${fix}`.trim();
  if (!field) item.textContent = `${file}${line === null ? '' : `:${line}`}: ${words}`;
  else {
    const go = document.createElement('button');
    Object.assign(go, { type: 'button', textContent: labelOf(field, name) });
    go.addEventListener('click', () => focusOn(field));
    item.append(go, ` ${words}`);
  }
  return item;
}

function labelOf(field: HTMLElement, name: string | null): string {
  const words = field.querySelector('.name, legend, label')?.firstChild?.textContent?.trim();
  return words || (name ?? 'The file');
}

function focusOn(field: HTMLElement): void {
  field.closest('details')?.setAttribute('open', '');
  const input = field.matches('[data-kind]:not([data-kind="sources"])')
    ? inputOf(field)
    : field.querySelector<HTMLElement>('input, select, textarea, button');
  input?.focus();
}
