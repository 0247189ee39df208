import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { readComments } from '#check/schemas/comments.ts';
import { contentSchemas } from '#check/schemas/content-schemas.ts';
import { projectFolder } from '#command/settings.ts';
import { jsonSchemas, schemaNameOf, valueOf } from '../../support/content-schema.ts';
import { schemaFaults } from '../../support/json-schema.ts';

describe('.vscode/schemas', () => {
  test('is what npm run schemas writes', async () => {
    const folder = join(projectFolder, '.vscode/schemas');
    const expected = Object.fromEntries((await contentSchemas()).map(({ path, text }) => [path, text]));
    const found = await Promise.all(
      (await listFiles(folder)).map(async (name) => [
        `.vscode/schemas/${name}`,
        await readFile(join(folder, name), 'utf8'),
      ]),
    );
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  test('is what the settings of the editor lead to', async () => {
    const settings = JSON.parse(await readFile(join(projectFolder, '.vscode/settings.json'), 'utf8'));
    const ofProse = ['entry', 'guide', 'brief'].map((name) => `.vscode/schemas/${name}.schema.json`);
    const named = [...Object.keys(settings['yaml.schemas']), ...ofProse];
    const written = (await contentSchemas()).map(({ path }) => path);
    expect(named.toSorted()).toEqual(written.toSorted());
  });

  test.each(['content', 'tests/fixtures/content'])('accepts every file of %s', async (content) => {
    const folder = join(projectFolder, content);
    const faults: string[] = [];
    let checked = 0;
    for (const path of await listFiles(folder)) {
      const name = schemaNameOf(path);
      if (!name) continue;
      checked += 1;
      const value = valueOf({ path, text: await readFile(join(folder, path), 'utf8') });
      faults.push(...schemaFaults(jsonSchemas.get(name), value).map((fault) => `${path}: ${fault}`));
    }
    expect(faults).toEqual([]);
    expect(checked).toBeGreaterThan(10);
  });

  test('says what each field of an entry and of its changes means', () => {
    const { properties } = jsonSchemas.get('entry');
    const fields = [properties, properties.changes.items.properties].flatMap((group) => Object.values(group));
    expect(fields.filter((field) => !(field as { description?: string }).description)).toEqual([]);
    expect(properties.summary.description).toBe('One or two sentences, shown on the timeline and in feeds.');
    expect(properties.title.examples).toEqual(['Exclusivity ends: the amended agreement']);
  });

  test('says what each word of a choice means', () => {
    const { status } = jsonSchemas.get('entry').properties;
    expect(status.enumDescriptions).toHaveLength(status.enum.length);
    expect(status.enumDescriptions[1]).toContain('press reports');
  });

  test('knows which days there are', () => {
    const { added } = jsonSchemas.get('entry').properties;
    const isDay = (text: string) => schemaFaults(added, text).length === 0;
    expect(['2024-02-29', '2024-12-31'].map(isDay)).toEqual([true, true]);
    expect(['2024-02-30', '2024-04-31', '2024-13-01', '2024-12', '0000-01-01'].map(isDay)).not.toContain(
      true,
    );
  });
});

describe('readComments', () => {
  test('finds the comment of a schema and of each field that is its own', () => {
    const docs = readComments(
      '/** A thing. */\nexport const thingSchema = z.strictObject({\n  /** Its\n   * name. */\n  name,\n' +
        '  inner: z.strictObject({ /** Deep. */ name: id }),\n});\nconst other = 1;',
    );
    expect(docs.get('thingSchema')).toEqual({
      about: 'A thing.',
      fields: new Map([
        ['name', 'Its name.'],
        ['inner', ''],
      ]),
    });
    expect(docs.get('other')).toEqual({ about: '', fields: new Map() });
  });
});
