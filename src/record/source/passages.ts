import { addressAtText } from '../shared/text-fragment.ts';
import type { Passage, Source } from './schema.ts';

/** The passage of that id; null if the source has none. */
export function passageOf({ passages }: Pick<Source, 'passages'>, id: string): Passage | null {
  return passages.find((passage) => passage.id === id) ?? null;
}

/** The address that opens a source at a passage. */
export function passageAddress({ url }: Pick<Source, 'url'>, passage: Passage): string {
  return addressAtText(url, passage);
}
