import type { When } from '#record/shared/when.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import { quoted } from '../yaml/found-text.ts';
import type { Sheet } from '../yaml/located-yaml.ts';

/** A change with the sheet and field in which it stands. */
export interface PlacedChange extends RecordedChange {
  sheet: Sheet;
  /** `changes[2]` */
  field: string;
  /** Date of its entry; null where that cannot be read. */
  announced: When | null;
}

/** The aspect a change is about, as a message names it: `"hosting"`, `"licence" (scope)`. */
export function aspectName({ term, aspect }: RecordedChange): string {
  return aspect === 'clause' ? quoted(term) : `${quoted(term)} (${aspect})`;
}
