import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#command/settings.ts';

/** Says who asks, and where to complain. */
export async function userAgentOf(site: { repository: string }): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  return `${name}/${version} (+${site.repository})`;
}
