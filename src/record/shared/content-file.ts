/** One file of a content folder. */
export interface ContentFile {
  /** Path inside the folder, with `/`: `entries/2026/2026-01-15-x.mdx`. */
  path: string;
  /** Null if the file could not be read; the reader has reported why. */
  text: string | null;
}

/** The role of a file in a content folder. */
export type FileRole =
  | 'site'
  | 'parties'
  | 'terms'
  | 'figures'
  | 'availability'
  | 'misreadings'
  | 'links'
  | 'entry'
  | 'source'
  | 'brief'
  | 'guide'
  | 'other-tool'
  | 'unexpected';

/** The role of a path inside a content folder, be it a file or a folder. */
export function fileRole(path: string): FileRole {
  if (path === 'site.yaml') return 'site';
  if (path === 'parties.yaml') return 'parties';
  if (path === 'terms.yaml') return 'terms';
  if (path === 'figures.yaml') return 'figures';
  if (path === 'availability.yaml') return 'availability';
  if (path === 'misreadings.yaml') return 'misreadings';
  if (path === 'brief.mdx') return 'brief';
  if (/^guides\/[^/]+\.mdx$/i.test(path)) return 'guide';
  if (path === 'links.yaml') return 'links';
  if (/^entries\/.+\.mdx$/is.test(path)) return 'entry';
  if (/^sources\/[^/]+\.yaml$/i.test(path)) return 'source';
  return OF_OTHER_TOOLS.has(path.split('/')[0] ?? '') ? 'other-tool' : 'unexpected';
}

/** Whether a folder is one whose files belong to the record. */
export function isContentFolder(path: string): boolean {
  return path === 'sources' || path === 'guides' || path === 'entries' || path.startsWith('entries/');
}

/** The file's name without folder and ending: the slug of an entry or guide, a source's id. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

const OF_OTHER_TOOLS = new Set(['feeds.yaml', 'weights.yaml', 'inbox', 'README.md', 'LICENSE']);
