import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '#command/settings.ts';

const MODULE = join(projectFolder, 'src/record/shared/collate.ts');

/** Czech puts `ch` after `h`, Danish `aa` after `z`. */
test.each(['cs_CZ.UTF-8', 'da_DK.UTF-8'])('collate orders alike on a machine set to %s', (locale) => {
  const code = `import { collate } from '${MODULE}'; console.log(['h', 'ch', 'z', 'aa'].toSorted(collate).join(' '))`;
  const env = { ...process.env, LC_ALL: locale };
  const ordered = execFileSync(process.execPath, ['--input-type=module-typescript', '-e', code], {
    env,
    encoding: 'utf8',
  });
  expect(ordered.trim()).toBe('aa ch h z');
});
