/** Where `needle` comes next at or after a position; null when it does not. */
export type Seek = (needle: string, from: number) => number | null;

/**
 * Looks forward in a text without ever going over the same ground twice for one needle: what was found is
 * remembered until it is passed. A document made of a million beginnings without an end so costs one look, not a
 * million. Positions asked for may go back a little; they only cost time.
 */
export function seeker(text: string): Seek {
  const known = new Map<string, { from: number; found: number }>();
  return (needle, from) => {
    let last = known.get(needle);
    if (!last || from < last.from || (from > last.found && last.found !== -1)) {
      last = { from, found: text.indexOf(needle, from) };
      known.set(needle, last);
    }
    return last.found === -1 ? null : last.found;
  };
}
