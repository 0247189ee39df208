import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '#command/list-files.ts';
import { findBy, parseHtml, type Document } from './html.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its file inside the site, such as `terms/index.html`. */
  file: string;
  root: Document;
  /** A page that only says where another has moved. */
  isRedirect: boolean;
}

/** Every page of a built site. Read once for all test files of a worker, since parsing them takes seconds. */
export function readBuiltPages(folder: string): Promise<BuiltPage[]> {
  const pages = read.get(folder) ?? readAll(folder);
  read.set(folder, pages);
  if (read.size > MOST_SITES) read.delete([...read.keys()][0]!);
  return pages;
}

const read = new Map<string, Promise<BuiltPage[]>>();

/** The parsed pages of a site take some 300 MB. */
const MOST_SITES = 3;

async function readAll(folder: string): Promise<BuiltPage[]> {
  const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
  return Promise.all(files.map((file) => readBuiltPage(folder, file)));
}

/** One page of a built site. */
export async function readBuiltPage(folder: string, file: string): Promise<BuiltPage> {
  const root = parseHtml(await readFile(join(folder, file), 'utf8'));
  return { file, root, isRedirect: findBy(root, 'http-equiv', 'refresh').length > 0 };
}
