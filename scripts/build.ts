import { parseArgs } from 'node:util';
import { buildSite } from './lib/build-site.ts';
import { exitCodeOf } from '#command/command-error.ts';
import { readSettings, settingsHelp } from '#command/settings.ts';

const HELP = `npm run build

Checks the content, renders the pages, indexes them for search and lists every file in build.json.
If anything fails, the site built before stays as it is.

${settingsHelp}

  --help        show this`;

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const settings = readSettings(process.env, process.cwd());
  await buildSite(settings);
  console.error(`Built ${settings.outFolder}`);
});
