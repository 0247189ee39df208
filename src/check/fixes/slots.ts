/** Where a field of a group is in a text: from its first character up to the next field. */
export interface Slot {
  start: number;
  end: number;
  /** What to prepend to the field's text before moving it, and to strip from the text of a field that moves here. */
  lead: string;
}

/**
 * The text with the fields of some slots reordered: `order[0]` is the slot whose field comes first. Null if a comment
 * would end up between a list's dash and its first field.
 */
export function permute(text: string, slots: readonly Slot[], order: readonly number[]): string | null {
  const fields = slots.map(({ start, end, lead }) => lead + text.slice(start, end));
  const moved = slots.map(({ lead }, index) => {
    const field = fields[order[index] ?? index] ?? '';
    if (!field.startsWith(lead)) return null;
    return lead !== '' && field.startsWith('#', lead.length) ? null : field.slice(lead.length);
  });
  if (moved.includes(null)) return null;
  return slots.reduceRight(
    (result, { start, end }, index) => `${result.slice(0, start)}${moved[index]}${result.slice(end)}`,
    text,
  );
}
