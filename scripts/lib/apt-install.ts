import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CommandError } from '#command/command-error.ts';

/** Installs system packages if that needs no password: as root, on Debian and derivatives. */
export async function aptInstall(...packages: string[]): Promise<void> {
  if (process.getuid?.() !== 0 || !(await isDebianLike())) return;
  console.error(`Installing ${packages.join(' and ')} with apt-get …`);
  await aptGet(['update', '-q']);
  await aptGet(['install', '-q', '-y', '--no-install-recommends', ...packages]);
}

async function isDebianLike(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

async function aptGet(args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await promisify(execFile)('apt-get', args, { env, maxBuffer: 64 * 1024 * 1024 }).catch((error: Error) => {
    throw new CommandError(`apt-get ${args[0]} failed: ${error.message.trim()}`);
  });
}
