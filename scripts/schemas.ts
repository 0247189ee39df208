import { writeSchemas } from '#check/schemas/write-schemas.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { projectFolder } from '#command/settings.ts';

const command = defineCommand({
  usage: 'npm run schemas',
  about: `Writes .vscode/schemas/: a JSON Schema for each kind of content file, for completion and validation in editors. Run it
after changing a schema in src/record; a test fails if you forget.`,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async () => {
  for (const path of await writeSchemas(projectFolder)) console.log(path);
});
