import { errorAt, type Issue } from '#record/shared/issue.ts';

/**
 * The first line that Git left in a file when two changes met in it; null if there is none. Everything else that is
 * wrong with such a file follows from it.
 */
export function conflictIssue(
  text: string,
  { file, firstLine }: { file: string; firstLine: number },
): Issue | null {
  const lines = text.split('\n');
  const place = lines.findIndex((line) => MARKER.test(line));
  if (place < 0) return null;
  const found = lines[place]?.slice(0, 7) ?? '';
  return errorAt(
    { file, line: place + firstLine, field: null },
    {
      rule: 'merge-conflict',
      message: `The line that begins with "${found}" marks a merge conflict that Git left for somebody to settle.`,
      fix: 'Keep one of the two texts, or both as they should read, and delete the lines <<<<<<<, ======= and >>>>>>>.',
    },
  );
}

/** As `git merge` writes them, in either style of conflict. */
const MARKER = /^(?:(?:<{7}|>{7}|\|{7})(?: .*)?|={7})\r?$/;
