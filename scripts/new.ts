import { applyPlan, refuseErrors } from '#check/new-command/apply-plan.ts';
import { newCommand, newOptions } from '#check/new-command/command.ts';
import { planNew } from '#check/new-command/plan-new.ts';
import { planAsText } from '#check/new-command/plan.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';

process.exitCode = await runCommand(newCommand, process.argv.slice(2), async (line) => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const options = newOptions(line, process.stdin.isTTY && process.stdout.isTTY);
  const { plan, folder } = await planNew(contentFolder, options);
  await (options.dryRun ? refuseErrors(plan, folder, options) : applyPlan(plan, folder, options));
  console.log(options.dryRun ? planAsText(plan) : plan.message);
});
