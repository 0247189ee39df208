import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectFolder } from '#command/settings.ts';

interface Form {
  name: string;
  description: string;
  body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
}

async function readForm(name: string): Promise<Form> {
  return parse(await readFile(join(projectFolder, '.github/ISSUE_TEMPLATE', name), 'utf8'));
}

const TYPES = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];

describe.each(['error.yml', 'event.yml'])('the form %s', (name) => {
  test('has a name, a description, and fields with a label and an id of their own', async () => {
    const { name: title, description, body } = await readForm(name);
    expect([title, description].every(Boolean)).toBe(true);
    expect(body.filter(({ type }) => !TYPES.includes(type))).toEqual([]);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });
});
