/** The marks of quotations and list items, and the indentation, with which a line begins. */
export function containers(line = ''): string {
  return /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/.exec(line)?.[0] ?? '';
}

/** How many of them one line begins. */
export function containerCount(line: string): number {
  return containers(line).match(/[>*+.)-]/g)?.length ?? 0;
}
