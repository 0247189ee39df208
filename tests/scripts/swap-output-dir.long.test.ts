import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/desk-folder.ts';
import { makeFolder } from '../support/folder.ts';
import { runKilled } from '../support/killed-command.ts';
import { makeRandom } from '../support/random.ts';
import { spawnScript } from '../support/run-script.ts';

const NEW = { 'index.html': 'new', 'added/index.html': 'new' };
const OLD = { 'index.html': 'old', 'gone/index.html': 'old' };
const script = '../tests/support/exchange-site';

/** Each with an earlier build or without, next to it or on another file system. */
const PLACES = [
  ['a first site', {}, tmpdir()],
  ['a site in place of another', OLD, tmpdir()],
  ['a site on another file system', OLD, existsSync('/dev/shm') ? '/dev/shm' : tmpdir()],
] as const;

describe('the exchange of an output folder, killed at each of its steps and again when repeated', () => {
  test.each(PLACES)('leaves %s whole, and is made up for', async (name, old, place) => {
    const site = join(await makeFolder(below('new', NEW)), 'new');
    const exchange = { script, args: (outFolder: string) => [site, outFolder] };
    const random = makeRandom(1);
    let kills = 0;
    for (let moment = 1; kills < 100; moment += 1) {
      const outFolder = join(await makeFolder(below('dist', old), place), 'dist');
      for (const at of [moment, 1 + random.below(30)]) {
        if (await runKilled(exchange, outFolder, at)) kills += 1;
        expect([old, NEW]).toContainEqual(await siteAt(outFolder));
      }
      await spawnScript(script, exchange.args(outFolder));
      expect(await filesIn(outFolder)).toEqual(NEW);
      expect(await readdir(dirname(outFolder))).toEqual(['dist']);
      if (moment > 30) moment = 0;
    }
    process.stdout.write(`${name}: killed ${kills} times\n`);
  });
});

/** The old site may have been put aside, to be restored. */
async function siteAt(outFolder: string): Promise<Record<string, string>> {
  const files = await filesIn(outFolder);
  return Object.keys(files).length > 0 ? files : filesIn(`${outFolder}.outgoing`);
}

function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}
