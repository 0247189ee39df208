import { flag } from '#command/option-values.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings, settingsHelp } from '#command/settings.ts';
import { buildSite } from './lib/build-site.ts';

const command = defineCommand({
  usage: 'npm run build\nnpm run build -- --fresh',
  about: `Checks the content, renders the pages, indexes them for search and lists every file in build.json.
If anything fails, the previous build stays as it is.`,
  options: { fresh: flag('take no page from the last build, and keep none for the next') },
  after: settingsHelp,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ values }) => {
  await buildSite(readSettings(process.env, process.cwd()), values);
});
