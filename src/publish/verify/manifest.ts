import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'no SHA-256 in hexadecimal');

/** A path within a site: `entries/a/index.html`. Never one that leads out of it, whoever wrote the list. */
const sitePath = z.string().refine(isWithinSite, 'no path within a site');

/** `build.json`: what was built and from what, so that anyone can compare a copy of the site with it. */
export const manifestSchema = z.object({
  /** The commit that the site was built from; null outside a repository. */
  commit: z.string().nullable(),
  /** Whether the project was exactly at that commit, with nothing edited or added; null outside a repository. */
  clean: z.boolean().nullable(),
  /** Whether its whole history was there, from which entries take their versions; null outside a repository. */
  wholeHistory: z.boolean().nullable(),
  /** SHA-256 of the content folder: of the lines that `sha256sum` prints of its files, sorted by path. */
  content: sha256,
  /** SHA-256 of `package-lock.json`. */
  lock: sha256,
  /** The address it was built for; null if none was set. */
  siteUrl: z.string().nullable(),
  /** The path it was built for, with a slash at both ends. */
  basePath: z.string(),
  /** Of Node and of the packages that the project names. */
  versions: z.record(z.string(), z.string()),
  /** SHA-256, in hexadecimal, of every other file of the site, by path, sorted. */
  files: z.record(sitePath, sha256),
});

export type BuildManifest = z.output<typeof manifestSchema>;

/** Everything but the files. */
export type BuildOrigin = Omit<BuildManifest, 'files'>;

/** A `build.json` that was read, or what is wrong with it in one sentence. */
export function parseManifest(text: string): { manifest: BuildManifest } | { problem: string } {
  try {
    const { data, error } = manifestSchema.safeParse(JSON.parse(text));
    if (data) return { manifest: data };
    return { problem: `build.json cannot be used: ${error.issues.slice(0, 1).map(issueText).join('')}.` };
  } catch {
    return { problem: 'build.json is no JSON.' };
  }
}

/** Of a path that is refused, the reason lies within the issue. */
function issueText(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? 'it' : JSON.stringify(issue.path.map(String).join(' › '));
  const { message } = (issue.code === 'invalid_key' && issue.issues[0]) || issue;
  return `${place}: ${message}`;
}

function isWithinSite(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is refused
  return !/[\\\u0000-\u001f]/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name));
}
