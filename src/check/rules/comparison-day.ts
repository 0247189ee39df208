import { parseDay } from '#record/shared/when.ts';
import { changeDays } from '#record/terms/compare.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { fieldsAt } from '../yaml/fields.ts';
import type { ContentFolder } from './folder.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { mentionedByUnreadableChanges } from './mentions.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** The comparison shown first must have a difference to show. */
export function comparisonIssues(folder: ContentFolder): Issue[] {
  const yaml = folder.site?.yaml;
  const [field] = fieldsAt(yaml?.value, 'comparison.after');
  const day = parseDay(String(field?.value));
  if (!yaml || !day || !folder.terms?.parsed || mentionedByUnreadableChanges(folder)(day)) return [];
  const changes = folder.entries.flatMap((entry) => entry.changes);
  const days = changeDays(foldLedger(folder.readableTerms, changes));
  // Without any change there is no comparison, and the page says so.
  if (days.includes(day) || days.length === 0) return [];
  const nearest = days.findLast((other) => other < day) ?? days[0];
  return [
    errorAt(placeIn(yaml, 'comparison.after'), {
      rule: 'comparison-day',
      message: `No term changed on ${day}, so there is nothing to compare.`,
      fix: `Write a day on which one did, such as ${nearest}, or leave the field out for the last one.`,
    }),
  ];
}
