import { aptInstall } from './apt-install.ts';
import { CommandError } from '#command/command-error.ts';
import { findProgram } from './find-program.ts';

/**
 * The Chrome or Chromium for the browser's tests: CHROME_PATH, or one of the usual places; null if absent.
 * The headless shell is preferred: it opens a page in a third of the time.
 */
export async function findChromium(env: NodeJS.ProcessEnv): Promise<string | null> {
  return findProgram(env, { variable: 'CHROME_PATH', names: NAMES, otherFolders: MAC_FOLDERS });
}

/** Finds Chromium or, as root on Debian and derivatives, installs it; otherwise the error says what to type. */
export async function ensureChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const found = await findChromium(env);
  if (found) return found;
  await installChromium();
  const installed = await findChromium(env);
  if (installed) return installed;
  throw new CommandError(
    'The tests need Chromium: sudo apt-get install chromium (macOS: brew install --cask chromium), or set CHROME_PATH.',
  );
}

/** Ubuntu has no headless shell of its own. */
async function installChromium(): Promise<void> {
  await aptInstall('chromium-headless-shell').catch(() => aptInstall('chromium'));
}

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'Chromium',
  'Google Chrome',
];

const MAC_FOLDERS = [
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];
