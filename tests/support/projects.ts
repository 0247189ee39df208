import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectFolder } from '../../src/command/settings.ts';

/** Modules that start a process when they are used. */
const STARTERS = ['node:child_process', 'pagefind'];

/**
 * True if a test file, by its path in the project, starts processes: it, a helper of its in tests/ or something in scripts/ imports what does.
 * Rooms of src/ are not followed, since they start processes (git, threads for articles) only now and then.
 */
export function startsProcesses(file: string): boolean {
  return reaches(file, new Set());
}

function reaches(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return false;
  seen.add(file);
  return importsOf(file).some((to) => STARTERS.includes(to) || (isFollowed(to) && reaches(to, seen)));
}

function isFollowed(path: string): boolean {
  return /^(tests|scripts)\/.*\.ts$/.test(path);
}

/** What a file imports besides types: paths in the project, or names of modules. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(projectFolder, file), 'utf8');
  const named = text.matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)'/gm);
  return [...named].map(([, to = '']) => (to.startsWith('.') ? posix.join(posix.dirname(file), to) : to));
}
