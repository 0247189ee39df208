import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuiltPage } from '../support/built-pages.ts';
import { DEAL, makeDesk, NOISE, onlyStory } from '../support/desk-folder.ts';
import { makeFolder } from '../support/folder.ts';
import { findAll, rawText, textOf } from '../support/html.ts';
import { runScript } from '../support/run-script.ts';

/** What the editor writes over the draft's placeholders, as the walk-through says. */
function written(draft: string): string {
  return draft
    .replace(/^title: .*$/m, 'title: "The supply agreement is renewed"')
    .replace(/^summary: .*$/m, 'summary: "Skerrow and Voltmoor renew the supply agreement."')
    .replace(/^draft: true\n/m, '')
    .replace(
      /^To be written by an editor[^<]*/m,
      'Skerrow and Voltmoor renewed the supply agreement. Voltmoor stays the supplier of the battery packs.',
    );
}

describe('a new editor, by the walk-through of content/README.md', () => {
  test('brings an event from the feeds to its page', async () => {
    const desk = await makeDesk({ gazette: [...DEAL, ...NOISE] });
    expect((await desk.suggest()).exitCode).toBe(0);
    const { story } = await onlyStory(desk.inbox);
    const accepted = await desk.review('accept', story.id);
    expect(accepted.exitCode).toBe(0);
    const [, path = '', slug = ''] = /(\S+\/([\w-]+)\.mdx) is a draft/.exec(accepted.stdout) ?? [];
    await writeFile(path, written(await readFile(path, 'utf8')));
    expect(await desk.checkContent()).toMatchObject({ exitCode: 0, stdout: '0 errors, 0 warnings\n' });
    const out = join(desk.folder, 'site');
    expect((await runScript('build', [], { ...desk.env, OUT_DIR: out })).exitCode).toBe(0);
    const { root } = await readBuiltPage(out, `entries/${slug}/index.html`);
    expect(findAll(root, { name: 'article' }).map(textOf).join()).toContain('renewed the supply agreement');
  });

  test('begins another topic and sees its pages', async () => {
    const workshop = await makeFolder();
    const [content, out] = [join(workshop, 'ferries'), join(workshop, 'site')];
    const parties = ['--party', 'Skerrow Ferries', '--party', 'Voltmoor Cells'];
    const begun = await runScript('new', ['topic', content, '--title', 'The Ferries Record', ...parties]);
    expect(begun).toMatchObject({ exitCode: 0, stderr: '' });
    expect((await runScript('build', [], { CONTENT_DIR: content, OUT_DIR: out })).exitCode).toBe(0);
    const home = await readBuiltPage(out, 'index.html');
    expect(findAll(home.root, { attribute: 'data-entry' })).toHaveLength(2);
    const contribute = await readBuiltPage(out, 'contribute/index.html');
    const shown = findAll(contribute.root, { name: 'pre' }).map(rawText);
    const entry = await readFile(join(content, 'entries/2020/2020-01-15-first-agreement.mdx'), 'utf8');
    expect(shown).toContain(entry);
  });
});
