/**
 * A text that begins with a week of the year by ISO 8601, `2026-W05-3` or `2026W053`, with the day in its place:
 * `2026-01-28`. A week without a day is its Monday. Other texts, and weeks that the year does not have, stay as they are.
 */
export function isoWeekAsDay(text: string): string {
  return text.replace(/^(\d{4})-?W(\d{2})(?:-?([1-7]))?(?=T|\s|$)/i, (whole, year, week, day = '1') => {
    return dayOf(Number(year), Number(week), Number(day)) ?? whole;
  });
}

/** The week with 4 January is the first; each belongs to the year of its Thursday. */
function dayOf(year: number, week: number, day: number): string | null {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7;
  const thursday = new Date(Date.UTC(year, 0, monday + 3));
  if (thursday.getUTCFullYear() !== year) return null;
  return new Date(Date.UTC(year, 0, monday + day - 1)).toISOString().slice(0, 10);
}
