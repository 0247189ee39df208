import { parseDay } from '../shared/when.ts';
import { changeDays } from '../terms/compare.ts';
import { foldLedger } from '../terms/ledger.ts';
import { fieldsAt } from './fields.ts';
import type { ContentFolder } from './folder.ts';
import { errorAt, type Issue } from './issue.ts';
import { mentionedByUnreadableChanges } from './mentions.ts';
import { placeIn } from './sheet.ts';

/** The comparison shown first must have a difference to show. */
export function comparisonIssues(folder: ContentFolder): Issue[] {
  const sheet = folder.site?.sheet;
  const [field] = fieldsAt(sheet?.value, 'comparison.after');
  const day = parseDay(String(field?.value));
  if (!sheet || !day || !folder.terms?.fitted || mentionedByUnreadableChanges(folder)(day)) return [];
  const changes = folder.entries.flatMap((entry) => entry.changes);
  const days = changeDays(foldLedger(folder.readableTerms, changes));
  if (days.includes(day)) return [];
  const nearest = days.findLast((other) => other < day) ?? days[0];
  return [
    errorAt(placeIn(sheet, 'comparison.after'), {
      rule: 'comparison-day',
      message: `No term changed on ${day}, so there is nothing to compare.`,
      fix: nearest ? `Write a day on which one did, such as ${nearest}.` : 'Record a change first.',
    }),
  ];
}
