import type { When } from '#record/shared/when.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import { quoted } from '../yaml/found-text.ts';
import type { LocatedYaml } from '../yaml/located-yaml.ts';

/** A change with the file and field that hold it. */
export interface LocatedChange extends RecordedChange {
  yaml: LocatedYaml;
  /** `changes[2]` */
  field: string;
  /** Date of its entry; null if that cannot be read. */
  announced: When | null;
}

/** The aspect a change is about, as a message names it: `"hosting"`, `"licence" (scope)`. */
export function aspectName({ term, aspect }: RecordedChange): string {
  return aspect === 'clause' ? quoted(term) : `${quoted(term)} (${aspect})`;
}
