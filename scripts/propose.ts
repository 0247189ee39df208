import { applyChanges } from '#check/new-command/file-changes.ts';
import { proposeCommand, proposeOptions } from '#check/propose-command/command.ts';
import { planProposal } from '#check/propose-command/plan-proposal.ts';
import { readProposalText } from '#check/propose-command/read-text.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';

process.exitCode = await runCommand(proposeCommand, process.argv.slice(2), async (line) => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const { file, dryRun } = proposeOptions(line);
  const { changes, message } = await planProposal(contentFolder, await readProposalText(file, process.stdin));
  if (!dryRun) await applyChanges(changes);
  console.log(message);
});
