import { parseArgs } from 'node:util';
import { CommandError, exitCodeOf } from '#command/command-error.ts';
import { findMaterial, isMaterial } from './lib/material.ts';
import { runTests } from './lib/run-tests.ts';

const HELP = `npm run test:corpora
npm run test:research

Test against material that is no part of the project and fail where it is missing: real feeds and headlines, and the
research that the record is written from. npm test needs neither.

  --help         show this

Settings (environment), relative to the project:
  CORPORA_DIR    the corpora (default: ../shared/corpora)
  RESEARCH_DIR   the research (default: ../shared/research)`;

process.exitCode = await exitCodeOf(async () => {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return console.log(HELP);
  const [material = ''] = positionals;
  if (!isMaterial(material)) throw new CommandError(`Name corpora or research, not "${material}".`, 2);
  findMaterial(material, process.env);
  const { passed, failed } = await runTests({ projects: [material] }, process.env);
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) throw new CommandError('Not everything passed.');
});
