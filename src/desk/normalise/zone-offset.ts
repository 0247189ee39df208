/** How far a zone (`+0200`, `-5:00`, `EST`) is ahead of UTC, in milliseconds; one that nobody knows is UTC. */
export function zoneOffset(zone: string): number {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!match) return (HOURS.get(zone.toUpperCase()) ?? 0) * 3_600_000;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

/** The zones by name that RFC 822 lists, and those that news feeds use; names that mean several, as in the news. */
const ZONES: [number, string][] = [
  [-10, 'HST'],
  [-9, 'AKST'],
  [-8, 'PST AKDT'],
  [-7, 'MST PDT'],
  [-6, 'CST MDT'],
  [-5, 'EST CDT'],
  [-4, 'EDT'],
  [1, 'CET MEZ BST WEST'],
  [2, 'CEST MESZ EET'],
  [3, 'EEST MSK'],
  [5.5, 'IST'],
  [8, 'SGT HKT'],
  [9, 'JST KST'],
  [10, 'AEST'],
  [11, 'AEDT'],
  [12, 'NZST'],
  [13, 'NZDT'],
];

const HOURS = new Map(
  ZONES.flatMap(([hours, names]) => names.split(' ').map((name) => [name, hours] as const)),
);
