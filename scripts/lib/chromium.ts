import { execFile } from 'node:child_process';
import { access, constants, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from './command.ts';

/** The Chrome or Chromium for the browser's tests: CHROME_PATH, or one of the usual places; null if there is none. */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | null> {
  const asked = env['CHROME_PATH'];
  if (asked) {
    if (await isExecutable(asked)) return asked;
    throw new CommandError(`CHROME_PATH is "${asked}", and no program is there.`);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  for (const file of [...onPath, ...MAC_PLACES]) if (await isExecutable(file)) return file;
  return null;
}

/** Finds Chromium or, as root on Debian and its kin, installs it; otherwise says in one line what to type. */
export async function ensureChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const found = await findChromium(env);
  if (found) return found;
  if (process.getuid?.() === 0 && (await isDebianKin())) {
    console.error('No Chromium found: installing the one of this system with apt-get …');
    await aptGet(['update', '-q']);
    await aptGet(['install', '-q', '-y', '--no-install-recommends', 'chromium']);
    const installed = await findChromium(env);
    if (installed) return installed;
  }
  throw new CommandError(
    'The tests need Chromium: sudo apt-get install chromium (macOS: brew install --cask chromium), or set CHROME_PATH.',
  );
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function isDebianKin(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release);
}

async function aptGet(args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await promisify(execFile)('apt-get', args, { env, maxBuffer: 64 * 1024 * 1024 }).catch((error: Error) => {
    throw new CommandError(`apt-get ${args[0]} failed: ${error.message.trim()}`);
  });
}
