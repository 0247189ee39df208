import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { makeFolder } from '../support/folder.ts';

async function makeProgram(name: string): Promise<string> {
  const folder = await makeFolder({ [name]: '' });
  await chmod(join(folder, name), 0o755);
  return folder;
}

describe('findChromium', () => {
  test.each([['chromium'], ['google-chrome-stable']])('finds %s on the path', async (name) => {
    const folder = await makeProgram(name);
    expect(await findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, name));
  });

  test('takes the headless shell rather than another, wherever it lies', async () => {
    const [browser, shell] = [await makeProgram('chromium'), await makeProgram('chromium-headless-shell')];
    expect(await findChromium({ PATH: `${browser}:${shell}` })).toBe(join(shell, 'chromium-headless-shell'));
  });

  test('passes over a file that is no program', async () => {
    const [file, program] = [await makeFolder({ chromium: '' }), await makeProgram('chromium')];
    expect(await findChromium({ PATH: `${file}:${program}` })).toBe(join(program, 'chromium'));
  });

  test('CHROME_PATH goes before the path', async () => {
    const [asked, other] = [await makeProgram('my-browser'), await makeProgram('chromium')];
    const CHROME_PATH = join(asked, 'my-browser');
    expect(await findChromium({ CHROME_PATH, PATH: other })).toBe(CHROME_PATH);
  });

  test('a CHROME_PATH without a program is an error, not a reason to take another', async () => {
    const PATH = await makeProgram('chromium');
    await expect(findChromium({ CHROME_PATH: '/nowhere/chrome', PATH })).rejects.toThrow('/nowhere/chrome');
  });
});
