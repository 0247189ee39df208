import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** Shows a page in the editor's browser; returns what to tell, the address too, since a browser may be missing. */
export function openInBrowser(url: string): string {
  const [program, ...args] = OPENERS[platform()] ?? ['xdg-open'];
  const opener = spawn(program, [...args, url], { detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined); // There is no browser; the address is told.
  opener.unref();
  return url;
}

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
