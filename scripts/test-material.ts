import { CommandError } from '#command/command-error.ts';
import { defineCommand } from '#command/options.ts';
import { runCommand } from '#command/run-command.ts';
import { findMaterial, isMaterial } from './lib/material.ts';
import { runTests } from './lib/run-tests.ts';

const command = defineCommand({
  usage: 'npm run test:corpora\nnpm run test:research',
  about: `Test against material that is no part of the project and fail if it is missing: real feeds and headlines, and the
research that the record is written from. npm test needs neither.`,
  after: `Settings (environment), relative to the project:
  CORPORA_DIR    the corpora (default: ../shared/corpora)
  RESEARCH_DIR   the research (default: ../shared/research)`,
  takesPositionals: true,
});

process.exitCode = await runCommand(command, process.argv.slice(2), async ({ positionals }) => {
  const [material = ''] = positionals;
  if (!isMaterial(material)) throw new CommandError(`Name corpora or research, not "${material}".`, 2);
  findMaterial(material, process.env);
  const { passed, failed } = await runTests({ projects: [material] }, process.env);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) throw new CommandError('Not everything passed.');
});
