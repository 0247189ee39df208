import { join } from 'node:path';
import { contentSchemas } from '#check/schemas/content-schemas.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { projectFolder } from '#command/settings.ts';
import { writeAtomically } from '#command/write-atomically.ts';

const command = defineCommand({
  usage: 'npm run schemas',
  about: `Writes .vscode/schemas/: a JSON Schema for each kind of content file, for completion and validation in editors. Run it
after changing a schema in src/record; a test fails if you forget.`,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async () => {
  for (const { path, text } of await contentSchemas()) {
    await writeAtomically(join(projectFolder, path), text);
    console.log(path);
  }
});
