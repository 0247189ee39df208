import { join, resolve } from 'node:path';

/** What the commands work on, read from the environment. */
export interface Settings {
  /** Absolute path of the content folder; it may be outside the project. */
  contentFolder: string;
  /** Absolute path of the folder for the built site. */
  outFolder: string;
  /** Path under which the site is served, with a slash at both ends: `/` or `/record/`. */
  basePath: string;
  /** Where the site will live, e.g. `https://record.example`; null if unknown. */
  siteUrl: string | null;
}

/** The project folder; commands work from any directory. */
export const projectFolder = resolve(import.meta.dirname, '../..');

/** The setting that most commands take, as `--help` shows it. */
export const contentDirHelp = `Settings (environment):
  CONTENT_DIR   the content folder, relative to where you are (default: the project's content/)`;

/** All settings, as `--help` shows them. */
export const settingsHelp = `${contentDirHelp}
  OUT_DIR       where the built site goes (default: the project's dist/)
  SITE_URL      the address the site will have, for feeds and the sitemap
  BASE_PATH     the path it will live under, e.g. /record (default: /)`;

/** Relative paths are resolved from `cwd`, where the command was typed. */
export function readSettings(env: NodeJS.ProcessEnv, cwd: string): Settings {
  const folder = (value: string | undefined, fallback: string) =>
    value ? resolve(cwd, value) : join(projectFolder, fallback);
  return {
    contentFolder: folder(env['CONTENT_DIR'], 'content'),
    outFolder: folder(env['OUT_DIR'], 'dist'),
    basePath: withSlashes(env['BASE_PATH'] ?? ''),
    siteUrl: env['SITE_URL'] || null,
  };
}

function withSlashes(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return bare === '' ? '/' : `/${bare}/`;
}
