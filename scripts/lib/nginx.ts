import { aptInstall } from './apt-install.ts';
import { CommandError } from '#command/command-error.ts';
import { findProgram } from './find-program.ts';

/** The nginx to test the example configuration with: NGINX_PATH, or one of the usual places; null if absent. */
export async function findNginx(env: NodeJS.ProcessEnv): Promise<string | null> {
  return findProgram(env, { variable: 'NGINX_PATH', names: ['nginx'], otherFolders: SYSTEM_FOLDERS });
}

/** Finds nginx or, as root on Debian and derivatives, installs it; otherwise the error says what to type. */
export async function ensureNginx(env: NodeJS.ProcessEnv): Promise<string> {
  const found = await findNginx(env);
  if (found) return found;
  await aptInstall('nginx', 'openssl');
  const installed = await findNginx(env);
  if (installed) return installed;
  throw new CommandError(
    'The tests need nginx: sudo apt-get install nginx openssl (macOS: brew install nginx), or set NGINX_PATH.',
  );
}

/** Where systems put programs for root. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin'];
