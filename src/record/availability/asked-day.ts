import { countOf } from '../shared/text.ts';
import { isDay, type Day, type When } from '../shared/when.ts';
import { formatWhen } from '../shared/format-when.ts';
import { dayFor } from '../shared/reader-date.ts';

/** What is shown for a date asked for, in a sentence or two: `1 May 2023: 4 of 78 models on record.` */
export function describeAsked(
  when: When,
  { shown, models, completeTo }: { shown: number; models: number; completeTo: Day },
): string {
  const day = dayFor(when, completeTo);
  const asked = isDay(when) ? formatWhen(when) : `${formatWhen(when)}, shown as on ${formatWhen(day)}`;
  const count =
    shown === 0
      ? `${asked}: nothing on record that early.`
      : `${asked}: ${shown} of ${countOf(models, 'model')} on record by then.`;
  if (day <= completeTo) return count;
  return `${count} The record is complete to ${formatWhen(completeTo)}; what came later is not in it.`;
}
