import { join } from 'node:path';
import { exitCodeOf } from '#command/command-error.ts';
import { HELP, readNewOptions, type NewOptions } from '#check/new-command/options.ts';
import { planEntry } from '#check/new-command/plan-entry.ts';
import { planSource } from '#check/new-command/plan-source.ts';
import { planTopic } from '#check/new-command/plan-topic.ts';
import { carryOut, refuseErrors, type CheckedFolder } from '#check/new-command/apply-plan.ts';
import { readEditedFolder } from '#check/new-command/edited-folder.ts';
import { planAsText, type Plan } from '#check/new-command/plan.ts';
import { readSettings } from '#command/settings.ts';

process.exitCode = await exitCodeOf(async () => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = readNewOptions(process.argv.slice(2), process.stdin.isTTY && process.stdout.isTTY);
  if (!options) return console.log(HELP);
  const { plan, folder } = await planIn(contentFolder, options);
  await (options.dryRun ? refuseErrors(plan, folder) : carryOut(plan, folder));
  console.log(options.dryRun ? planAsText(plan) : plan.message);
});

async function planIn(
  contentFolder: string,
  options: NewOptions,
): Promise<{ plan: Plan; folder: CheckedFolder }> {
  const { thing } = options;
  if (thing.name === 'topic') return planTopic(thing.folder, options);
  const desk = await readEditedFolder(contentFolder, join(contentFolder, 'inbox'));
  const plan = thing.name === 'entry' ? planEntry(desk, options) : planSource(thing.url, desk, options);
  return { plan: await plan, folder: desk };
}
