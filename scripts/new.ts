import { join } from 'node:path';
import { exitCodeOf } from '#command/command-error.ts';
import { HELP, readNewOptions, type NewOptions } from '#check/new-files/options.ts';
import { planEntry } from '#check/new-files/plan-entry.ts';
import { planSource } from '#check/new-files/plan-source.ts';
import { planTopic } from '#check/new-files/plan-topic.ts';
import { carryOut, refuseErrors, type CheckedFolder } from '#check/new-files/apply-plan.ts';
import { readReviewDesk } from '#desk/review/desk.ts';
import { planAsText, type Plan } from '#desk/review/plan.ts';
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
  const desk = await readReviewDesk(contentFolder, join(contentFolder, 'inbox'));
  const plan = thing.name === 'entry' ? planEntry(desk, options) : planSource(thing.url, desk, options);
  return { plan: await plan, folder: desk };
}
