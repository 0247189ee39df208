import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest come first, so that none of them is left for one worker while the others idle. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- no array: vitest's own order.
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

/** Files that build sites of their own or look at every page, then projects by the length of their files. */
const LONGEST = /\/(every-page|long-timeline|new-editor|build|dev)\.test\.ts$/;
const PROJECTS = ['browser', 'site', 'commands', 'unit'];

function rankOf({ moduleId, project }: TestSpecification): number {
  return LONGEST.test(moduleId) ? -1 : PROJECTS.indexOf(project.name);
}
