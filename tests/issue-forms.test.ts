import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readProposal, writeProposal } from '#check/proposal/proposal.ts';
import { projectFolder } from '#command/settings.ts';

interface Form {
  name: string;
  description: string;
  labels?: string[];
  body: { type: string; id?: string; attributes: { label?: string; value?: string; render?: string } }[];
}

async function readForm(name: string): Promise<Form> {
  return parse(await readFile(join(projectFolder, '.github/ISSUE_TEMPLATE', name), 'utf8'));
}

const TYPES = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];

describe.each(['error.yml', 'event.yml', 'proposal.yml'])('the form %s', (name) => {
  test('has a name, a description, and fields with a label and an id of their own', async () => {
    const { name: title, description, body } = await readForm(name);
    expect([title, description].every(Boolean)).toBe(true);
    expect(body.filter(({ type }) => !TYPES.includes(type))).toEqual([]);
    const fields = body.filter(({ type }) => type !== 'markdown');
    expect(fields.filter(({ id, attributes }) => !id || !attributes.label)).toEqual([]);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  test('takes a proposal as it is, with no fence of GitHub around it', async () => {
    const { body } = await readForm(name);
    const field = body.find(({ id }) => id === 'proposal');
    expect(field).toMatchObject({ type: 'textarea' });
    expect(field?.attributes.render).toBeUndefined();
  });

  test('does not label an issue as accepted, which is an editor’s word', async () => {
    const { labels = [] } = await readForm(name);
    expect(labels).not.toContain('accepted');
  });

  test('is read as a proposal when it is filled in', async () => {
    const { body } = await readForm(name);
    const files = [{ path: 'sources/acme-2026-deal.yaml', text: 'url: https://acme.example/\n' }];
    const sections = body.flatMap(({ id, attributes }) => {
      if (id === undefined) return [];
      return [`### ${attributes.label}`, id === 'proposal' ? writeProposal(files) : '_No response_'];
    });
    expect(readProposal(sections.join('\n\n'))).toEqual({ files, problems: [] });
  });
});
