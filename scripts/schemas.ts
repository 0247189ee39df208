import { join } from 'node:path';
import { contentSchemas } from '#check/schemas/content-schemas.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { projectFolder } from '#command/settings.ts';
import { writeAtomically } from '#command/write-atomically.ts';

const command = defineCommand({
  usage: 'npm run schemas',
  about: `Writes .vscode/schemas/: a JSON Schema for each sort of content file, with which editors help while one types. Run it
after a change to a schema in src/record; a test says when it was forgotten.`,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async () => {
  for (const { path, text } of await contentSchemas()) {
    await writeAtomically(join(projectFolder, path), text);
    console.log(path);
  }
});
