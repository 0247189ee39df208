import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileRole, isContentFolder } from '../shared/content-file.ts';
import { errorAt, warningAt, wholeFile, type Issue } from '../shared/issue.ts';

/** What is to be read of a content folder, and what does not belong there. */
export interface ContentListing {
  /** Paths inside the folder, with `/`. */
  paths: string[];
  issues: Issue[];
}

/** Lists the files of a content folder without following links. */
export async function listContent(folder: string, label: string): Promise<ContentListing> {
  return listFolder('', { folder, label });
}

interface Root {
  folder: string;
  label: string;
}

async function listFolder(path: string, root: Root): Promise<ContentListing> {
  const items = await readItems(join(root.folder, path));
  if (items === null) return { paths: [], issues: [noFolder(root.label)] };
  const lists = await Promise.all(items.map((item) => listItem(item, path, root)));
  return { paths: lists.flatMap(({ paths }) => paths), issues: lists.flatMap(({ issues }) => issues) };
}

/** Null if the folder does not exist. */
async function readItems(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

async function listItem(item: Dirent, parent: string, root: Root): Promise<ContentListing> {
  const path = parent === '' ? item.name : `${parent}/${item.name}`;
  const file = wholeFile(`${root.label}/${path}`);
  if (item.name.includes('\ufffd')) return { paths: [], issues: [errorAt(file, notUtf8Name)] };
  if (item.isSymbolicLink()) return { paths: [], issues: [errorAt(file, symlink)] };
  if (item.isDirectory() && isContentFolder(path)) return listFolder(path, root);
  const role = fileRole(path);
  if (role === 'other-tool') return { paths: [], issues: [] };
  if (role === 'unexpected' || !item.isFile()) return { paths: [], issues: [warningAt(file, unexpected)] };
  return { paths: [path], issues: [] };
}

/** Node puts U+FFFD for bytes that it cannot read, and then finds no file of that name. */
const notUtf8Name = {
  rule: 'file-name',
  message: 'The name holds bytes that are not UTF-8, so that the file cannot be opened.',
  fix: 'Rename it with lower-case letters, digits and hyphens.',
};
const symlink = {
  rule: 'symlink',
  message: 'This is a link to another place on the disk; links are not followed.',
  fix: 'Put the file itself here.',
};
const unexpected = {
  rule: 'unexpected-file',
  message: 'Nothing reads a file or folder of this name in this place.',
  fix: 'Entries are entries/<year>/<date>-<words>.mdx, sources are sources/<id>.yaml, guides are guides/<words>.mdx; move, rename or delete it.',
};

function noFolder(label: string): Issue {
  return errorAt(wholeFile(label), {
    rule: 'missing-file',
    message: 'There is no such folder.',
    fix: 'Name the content folder in CONTENT_DIR.',
  });
}
