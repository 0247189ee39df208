import type { TestProject } from 'vitest/node';
import { RECORD, serveBuilt } from '../support/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether the pictures are made anew instead of compared: `npm run test:visual -- --update`. */
    updatePictures: boolean;
  }
}

/** Builds and serves this repository's record. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('updatePictures', project.vitest.config.snapshotOptions.updateSnapshot === 'all');
  return serveBuilt(project, [RECORD]);
}
