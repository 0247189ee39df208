import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';
import { DEAL, filesIn, makeDesk } from '../../support/desk-folder.ts';
import { serve } from '../../support/http-server.ts';

describe('scripts/suggest.ts', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it while a server keeps it waiting', async (signal) => {
    const desk = await makeDesk({ skerrow: [DEAL[0]] });
    const asked = Promise.withResolvers<void>();
    const { url } = await serve(() => asked.resolve());
    const feed = `{ id: slow, url: "${url}", publisher: Slow, tier: secondary }`;
    await writeFile(join(desk.content, 'feeds.yaml'), `feeds: [${feed}]\nprofile: {}\n`);
    const run = spawn(process.execPath, [join(projectFolder, 'scripts/suggest.ts'), ...desk.suggestArgs], {
      env: { ...process.env, ...desk.env },
      stdio: 'ignore',
    });
    await asked.promise;
    run.kill(signal);
    expect((await once(run, 'exit'))[1]).toBe(signal);
    expect(await filesIn(desk.inbox)).toEqual({});
  });
});
