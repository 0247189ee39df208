import { availabilityUrl, copyIn } from './archive.ts';
import type { Source } from '#record/source/schema.ts';
import { askArchive, reasonOf } from './ask-archive.ts';
import type { Visiting } from './visit-page.ts';

/** The address of a copy, or why there is none. */
export type FoundCopy = { archive: string } | { note: string };

/** The archive was asked and has none. */
export const NO_COPY: FoundCopy = { note: 'The archive has no usable copy.' };

/** Looks up copies; stops asking the archive for this run after several failures in a row. */
export function copyFinder(api: string, visiting: Visiting): (source: Source) => Promise<FoundCopy> {
  let failures = 0;
  return async (source) => {
    if (failures >= MAX_FAILURES)
      return { note: 'The archive was not asked: it has failed too often in this run.' };
    try {
      const archive = copyIn(await askArchive(availabilityUrl(api, source), {}, visiting), source);
      failures = 0;
      return archive === null ? NO_COPY : { archive };
    } catch (error) {
      failures += 1;
      return { note: `The archive did not answer: ${reasonOf(error)}` };
    }
  };
}

const MAX_FAILURES = 3;
