import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linksSchema, type LinkCheck } from '#record/source/links-schema.ts';
import { parse } from 'yaml';
import { writeContentFolder } from './content-folder.ts';
import { runScript, type Outcome } from './run-script.ts';

/** A content folder with these sources besides its two, by id: their addresses. Returns the folder. */
export function writeLinkFolder(urls: Record<string, string>): Promise<string> {
  const sources = Object.entries(urls).map(([id, url]) => [`sources/${id}.yaml`, sourceText(url)]);
  return writeContentFolder(Object.fromEntries(sources));
}

/** As an editor would write it, with a comment and quotes of their own. */
export function sourceText(url: string): string {
  return `# Seen in print.
url: ${url}
publisher: 'The Daily'
title: "The news: all of it"   # as published
date: 2025-05-01
tier: secondary
verification: read   # twice
note: >
  Two lines,
  folded.
`;
}

/** Visits these sources with `npm run links`, without pauses unless told. */
export function visitLinks(folder: string, ids: readonly string[], options: string[] = []): Promise<Outcome> {
  const only = ids.flatMap((id) => ['--only', id]);
  return runLinks(folder, [...LOCAL, ...only, ...options]);
}

/** Runs `npm run links` with just these options. */
export function runLinks(folder: string, options: string[]): Promise<Outcome> {
  return runScript('links', options, { CONTENT_DIR: folder });
}

/** What a server on this machine is asked with. */
export const LOCAL = ['--allow-private-hosts', '--delay=0', '--no-archive', '--timeout=100000'];

/** What `links.yaml` holds, by id. */
export async function readChecks(folder: string): Promise<Record<string, LinkCheck>> {
  return linksSchema.parse(parse(await readFile(join(folder, 'links.yaml'), 'utf8'))).links;
}
