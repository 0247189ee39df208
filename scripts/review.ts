import { stdin, stdout } from 'node:process';
import { issuesAsText } from '#check/report/issue-report.ts';
import { CommandError } from '#command/command-error.ts';
import { runCommand } from '#command/run-command.ts';
import { readSettings } from '#command/settings.ts';
import { reviewCommand, reviewOptions } from '#desk/review/command.ts';
import { openSitting } from '#desk/review/decision-thread.ts';
import { readEditor } from '#desk/review/editor.ts';
import { listAsText } from '#desk/review/list.ts';
import { readSummaries } from '#desk/review/read-summaries.ts';
import { reviewInteractively } from '#desk/review/review-interactively.ts';
import { openTerminal } from '#desk/review/terminal.ts';

process.exitCode = await runCommand(reviewCommand, process.argv.slice(2), async (line) => {
  const { contentFolder } = readSettings(process.env, process.cwd());
  const { action, inboxFolder, now, by } = reviewOptions(line, contentFolder);
  if (action.name === 'list') {
    const { stories, issues } = await readSummaries(inboxFolder);
    if (issues.length > 0) console.error(issuesAsText(issues));
    return console.log(listAsText(stories));
  }
  if (action.name === 'interactive' && !(stdin.isTTY && stdout.isTTY)) {
    throw new CommandError(
      'This is not a terminal; name a command: list, accept, attach, dismiss, restore, split, move or merge (--help).',
      2,
    );
  }
  const editor = await readEditor(by, { now, folder: contentFolder });
  const place = { contentFolder, inboxFolder, editor };
  if (action.name !== 'interactive') {
    // Loaded here: all rules of the content come with it, and a list waits for none of them.
    const { decideOnce } = await import('#desk/review/decide-once.ts');
    return console.log(await decideOnce(action, place));
  }
  const sitting = await openSitting(place);
  const terminal = openTerminal(stdin, stdout);
  const done = reviewInteractively(sitting, terminal);
  console.log(await done.finally(terminal.close));
});
