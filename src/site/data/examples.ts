import type { Examples } from '#record/site/examples.ts';
import { readExamples } from '#record/read/read-examples.ts';
import { contentFolder } from './loader.ts';

/** The annotated files that the content folder teaches by. */
export function getExamples(): Promise<Examples> {
  return readExamples(contentFolder);
}
