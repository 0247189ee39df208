import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNginx } from '../../scripts/lib/nginx.ts';
import { makeFolder } from '../support/folder.ts';

describe('findNginx', () => {
  test('finds it on the path', async () => {
    const folder = await makeFolder({ nginx: '' });
    await chmod(join(folder, 'nginx'), 0o755);
    expect(await findNginx({ PATH: folder })).toBe(join(folder, 'nginx'));
  });

  test('an NGINX_PATH without a program is an error', async () => {
    await expect(findNginx({ NGINX_PATH: '/nowhere/nginx' })).rejects.toThrow(
      'NGINX_PATH is "/nowhere/nginx"',
    );
  });
});
