import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in hexadecimal');

/** A path within a site: `entries/a/index.html`. Never one that leads out of it, whoever wrote the list. */
const sitePath = z.string().refine(isWithinSite, 'is no path within a site');

/** `build.json`: what was built and from what, so that anyone can compare a copy of the site with it. */
export const manifestSchema = z.object({
  /** The commit that the site was built from; null outside a repository. */
  commit: z.string().nullable(),
  /** Whether the project was exactly at that commit, with nothing edited or added; null outside a repository. */
  clean: z.boolean().nullable(),
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
    const [issue] = error.issues;
    return { problem: `build.json cannot be used: ${placeOf(issue?.path)} ${issue?.message ?? ''}.` };
  } catch {
    return { problem: 'build.json is no JSON.' };
  }
}

function placeOf(path: readonly PropertyKey[] = []): string {
  return path.length === 0 ? 'it' : JSON.stringify(path.map(String).join(' › '));
}

function isWithinSite(path: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is refused
  return !/[\\\u0000-\u001f]/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name));
}
