import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '#command/settings.ts';

const read = (path: string) => readFile(join(projectFolder, path), 'utf8');

const { repository } = parse(await read('content/site.yaml')) as { repository: string };

interface Update {
  'package-ecosystem': string;
  cooldown?: { 'default-days'?: number };
  'insecure-external-code-execution'?: string;
}

describe('what GitHub reads of this repository', () => {
  test('code owners are teams of the organisation that site.yaml names', async () => {
    const owners = (await read('.github/CODEOWNERS')).match(/@\S+/g) ?? [];
    const organisation = new URL(repository).pathname.split('/')[1];
    expect(owners.length).toBeGreaterThan(2);
    expect(owners.filter((owner) => !owner.startsWith(`@${organisation}/`))).toEqual([]);
  });

  test('security reports go to the repository that site.yaml names', async () => {
    expect(await read('.github/SECURITY.md')).toContain(`<${repository}/security/advisories/new>`);
  });

  test('Dependabot waits a week before it proposes a release, and runs nothing of it', async () => {
    const { updates } = parse(await read('.github/dependabot.yml')) as { updates: Update[] };
    expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
    expect(updates.filter(({ cooldown }) => !(Number(cooldown?.['default-days']) >= 7))).toEqual([]);
    expect(updates.filter((update) => update['insecure-external-code-execution'] !== undefined)).toEqual([]);
  });
});
