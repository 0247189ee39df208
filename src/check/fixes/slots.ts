/** Where one field of a group stands in a text, from its first character to the one before the next. */
export interface Slot {
  start: number;
  end: number;
  /** What has to be put before the field's text so that it can stand elsewhere, and taken away where it stands here. */
  lead: string;
}

/**
 * The text with the fields of some slots changed round: `order[0]` names the slot whose field comes first. Null where
 * a comment would come between the mark of a list and its first field.
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
