import { option, text } from '#command/option-values.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings, settingsHelp } from '#command/settings.ts';
import { buildSite } from './lib/build-site.ts';
import { assertPortIsFree, parsePort } from './lib/port.ts';
import { serveSite } from './lib/serve.ts';

const command = defineCommand({
  usage: 'npm start -- [options]',
  about: 'Checks the content, builds the site and serves it on this computer until you press Ctrl+C.',
  options: {
    port: option('N', 'the port', { read: parsePort, fallback: 4321 }),
    host: text('NAME', 'the network name or address to listen on', {
      fallback: 'localhost',
      shown: 'localhost, this computer only',
    }),
  },
  after: settingsHelp,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ values: address }) => {
  await assertPortIsFree(address);
  const settings = readSettings(process.env, process.cwd());
  const siteUrl = settings.siteUrl ?? `http://${address.host}:${address.port}`;
  await buildSite({ ...settings, siteUrl }, { fresh: false });
  const site = await serveSite({ ...address, folder: settings.outFolder, basePath: settings.basePath });
  console.log(`The site is at ${site.url} (Ctrl+C stops it)`);
});
