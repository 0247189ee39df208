import { parseArgs } from 'node:util';
import { buildSite } from './lib/build-site.ts';
import { exitCodeOf } from '#command/command-error.ts';
import { assertPortIsFree, parsePort } from './lib/port.ts';
import { serveSite } from './lib/serve.ts';
import { readSettings, settingsHelp } from '#command/settings.ts';

const HELP = `npm start -- [options]

Checks the content, builds the site and serves it on this computer until you press Ctrl+C.

  --port N      the port (default: 4321)
  --host NAME   the network name or address to listen on (default: localhost, this computer only)
  --help        show this

${settingsHelp}`;

process.exitCode = await exitCodeOf(async () => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return console.log(HELP);
  const address = { host: values.host, port: parsePort(values.port) };
  await assertPortIsFree(address);
  const settings = readSettings(process.env, process.cwd());
  await buildSite({ ...settings, siteUrl: settings.siteUrl ?? `http://${address.host}:${address.port}` });
  const site = await serveSite({ ...address, folder: settings.outFolder, basePath: settings.basePath });
  console.log(`The site is at ${site.url} (Ctrl+C stops it)`);
});
