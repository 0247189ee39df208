import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';

/** One import: the file it stands in and what it names, a file of the project (`src/…`) or a module (`zod`). */
export interface Import {
  from: string;
  to: string;
}

/** Every import of the code below these folders of the project. */
export async function readImports(...folders: string[]): Promise<Import[]> {
  const imports: Import[] = [];
  for (const folder of folders) {
    for (const path of await listFiles(join(projectFolder, folder))) {
      const from = `${folder}/${path}`;
      const text = await readFile(join(projectFolder, from), 'utf8');
      imports.push(...importsOf(from, text));
    }
  }
  return imports;
}

/** The imports of one file of code; `from` is its path in the project. */
export function importsOf(from: string, text: string): Import[] {
  const named = codeOf(from, text).flatMap((code) => ts.preProcessFile(code, true, true).importedFiles);
  return named.map(({ fileName }) => ({ from, to: toPath(from, fileName) }));
}

/** The parts of a file that are code: all of a module, front matter and scripts of a component, the head of MDX. */
function codeOf(path: string, text: string): string[] {
  if (/\.m?ts$|\.m?js$/.test(path)) return [text];
  if (path.endsWith('.mdx')) return [text.match(/^import .*$/gm)?.join('\n') ?? ''];
  if (!path.endsWith('.astro')) return [];
  const frontMatter = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  return [frontMatter, ...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs).map((match) => match[1] ?? '')];
}

function toPath(from: string, named: string): string {
  if (named.startsWith('.')) return posix.join(posix.dirname(from), named);
  return named.startsWith('#') ? named.replace('#', 'src/') : named;
}
