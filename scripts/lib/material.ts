import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { CommandError } from '#command/command-error.ts';
import { projectFolder } from '#command/settings.ts';

/** Material that is tested against but is no part of the project: not everyone has it. */
export type Material = 'corpora' | 'research';

export function isMaterial(name: string): name is Material {
  return Object.hasOwn(PLACES, name);
}

/** The folder of a material: where its variable says, or beside the project. */
export function findMaterial(material: Material, env: NodeJS.ProcessEnv): string {
  const { variable, place } = PLACES[material];
  const folder = resolve(projectFolder, env[variable] ?? place);
  if (existsSync(folder)) return folder;
  throw new CommandError(`The tests of ${material} need the folder ${folder}; ${variable} names another.`);
}

const PLACES: Readonly<Record<Material, { variable: string; place: string }>> = {
  corpora: { variable: 'CORPORA_DIR', place: '../shared/corpora' },
  research: { variable: 'RESEARCH_DIR', place: '../shared/research' },
};
