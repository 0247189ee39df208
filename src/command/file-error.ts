/** What keeps a file from being read or written, in one sentence that says what to do; null for any other error. */
export function fileErrorText(error: Error): string | null {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  const remedy = syscall === 'mkdir' && code === 'ENOENT' ? NOT_MADE : REMEDIES[code ?? ''];
  return remedy && path !== undefined ? `${path} ${remedy}` : null;
}

/** Of a folder with those above it, Node says so on a disk that is read-only. */
const NOT_MADE = 'cannot be made: the disk may be read-only; name a place that can be written to.';

const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by you: change its owner or permissions.',
  EPERM: 'may not be changed by you: change its owner or permissions.',
  EROFS: 'is on a read-only disk: name a place that can be written to.',
  ENOSPC: 'could not be written, since the disk is full: make room, then give the command again.',
  EDQUOT: 'could not be written, since your quota is used up: make room, then give the command again.',
  EFBIG: 'could not be written, since it would be longer than a file may be: make room for it.',
  EISDIR: 'is a directory where a file should be: move it away.',
  ENOTDIR: 'is a file where a directory should be, or lies below one: move that file away.',
  EEXIST: 'is a file where a directory should be: move it away.',
  EMFILE: 'could not be opened, since too many files are open: raise the limit (ulimit -n).',
};

/** Gives an error of the file system the path it lacks, as those of reads and writes do. */
export function withPath(error: unknown, path: string): unknown {
  return error instanceof Error && 'code' in error ? Object.assign(error, { path }) : error;
}
