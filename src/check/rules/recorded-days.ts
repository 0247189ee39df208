import { daysBetween, firstDayOf, parseDay, parseWhen, type Day } from '#record/shared/when.ts';
import { errorAt, warningAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import { proseFiles, type ContentFolder } from './folder.ts';

/** Days that cannot be: of recording far after all others or before the event, of correcting what was not there yet. */
export function recordedDayIssues(folder: ContentFolder): Issue[] {
  const days = proseFiles(folder).flatMap(({ yaml }) => (yaml ? recordedDays(yaml) : []));
  const completeTo = parseDay(String(fieldsAt(folder.site?.yaml?.value, 'completeTo')[0]?.value));
  return [
    ...farIssues(days, completeTo),
    ...proseFiles(folder).flatMap(({ yaml }) => (yaml ? earlyIssues(yaml) : [])),
    ...folder.entries.flatMap(({ yaml }) => (yaml ? foretoldIssues(yaml, completeTo) : [])),
  ];
}

interface RecordedDay {
  yaml: LocatedYaml;
  name: string;
  day: Day;
}

function recordedDays(yaml: LocatedYaml): RecordedDay[] {
  return ['added', 'checked', 'corrections[].date'].flatMap((pattern) =>
    fieldsAt(yaml.value, pattern).flatMap(({ name, value }) => {
      const day = parseDay(String(value));
      return day ? [{ yaml, name, day }] : [];
    }),
  );
}

/** The record has no clock: what it is complete to, and when all else was recorded, say about when "now" is. */
function farIssues(days: readonly RecordedDay[], completeTo: Day | null): Issue[] {
  const lastButOne = days
    .map(({ day }) => day)
    .toSorted()
    .at(-2);
  const now = [completeTo, lastButOne]
    .filter((day) => day !== null && day !== undefined)
    .toSorted()
    .at(-1);
  if (lastButOne === undefined || now === undefined) return [];
  return days
    .filter(({ day }) => daysBetween(now, day) > A_YEAR)
    .map(({ yaml, name, day }) =>
      warningAt(placeIn(yaml, name), {
        rule: 'far-recorded',
        message: `${day} lies more than a year after ${now}, when all else was recorded.`,
        fix: 'Write the day on which this came into the record.',
      }),
    );
}

const A_YEAR = 366;

function earlyIssues(yaml: LocatedYaml): Issue[] {
  const added = parseDay(String(fieldsAt(yaml.value, 'added')[0]?.value));
  return fieldsAt(yaml.value, 'corrections[].date').flatMap(({ name, value }) => {
    const day = parseDay(String(value));
    if (!added || !day || day >= added) return [];
    return [
      errorAt(placeIn(yaml, name), {
        rule: 'early-correction',
        message: `The correction is of ${day}, and the entry came into the record on ${added}.`,
        fix: 'Write the day on which it was corrected.',
      }),
    ];
  });
}

/** After the day to which the record is complete there are only drafts; `after-complete-to` sees to that. */
function foretoldIssues(yaml: LocatedYaml, completeTo: Day | null): Issue[] {
  const added = parseDay(String(fieldsAt(yaml.value, 'added')[0]?.value));
  const date = parseWhen(String(fieldsAt(yaml.value, 'date')[0]?.value));
  if (!added || !date || firstDayOf(date) <= added) return [];
  if (!completeTo || firstDayOf(date) > completeTo) return [];
  return [
    warningAt(placeIn(yaml, 'added'), {
      rule: 'early-added',
      message: `The entry came into the record on ${added}, and the event is of ${date}.`,
      fix: 'Correct one of the two.',
    }),
  ];
}
