import { describe, expect, test } from 'vitest';
import { projectFolder, readSettings } from '#command/settings.ts';

describe('readSettings', () => {
  test('without settings the project builds its own content into dist', () => {
    expect(readSettings({}, '/elsewhere')).toEqual({
      contentFolder: `${projectFolder}/content`,
      outFolder: `${projectFolder}/dist`,
      basePath: '/',
      siteUrl: null,
    });
  });

  test('folders are relative to where the command was typed', () => {
    const settings = readSettings({ CONTENT_DIR: '../topic', OUT_DIR: 'out' }, '/home/a');
    expect([settings.contentFolder, settings.outFolder]).toEqual(['/home/topic', '/home/a/out']);
  });

  test.each([['record'], ['/record'], ['record/'], ['/record/']])('the base path %s is /record/', (path) => {
    expect(readSettings({ BASE_PATH: path }, '/').basePath).toBe('/record/');
  });

  test('an empty setting is none', () => {
    expect(readSettings({ SITE_URL: '', BASE_PATH: '/', OUT_DIR: '' }, '/a')).toMatchObject({
      siteUrl: null,
      basePath: '/',
      outFolder: `${projectFolder}/dist`,
    });
  });
});
