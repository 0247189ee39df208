import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exitCodeOf } from '#command/command-error.ts';
import { contentSchemas } from '#check/schemas/content-schemas.ts';
import { projectFolder } from '#command/settings.ts';
import { writeAtomically } from '#command/write-atomically.ts';

const HELP = `npm run schemas

Writes .vscode/schemas/: a JSON Schema for each sort of content file, with which editors help while one types. Run it
after a change to a schema in src/record; a test says when it was forgotten.

  --help        show this`;

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  for (const { path, text } of await contentSchemas()) {
    await writeAtomically(join(projectFolder, path), text);
    console.log(path);
  }
});
