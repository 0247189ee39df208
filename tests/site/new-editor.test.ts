import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { readBuiltPage } from '../support/built-pages.ts';
import { DEAL, makeDesk, NOISE, onlyStory } from '../support/desk-folder.ts';
import { makeFolder } from '../support/folder.ts';
import { attributeOf, findAll, rawText, textOf } from '../support/html.ts';
import { filesThatName } from '../support/other-topic.ts';
import { runScript } from '../support/run-script.ts';

/** A source of the small topic, what its headline becomes, and the entry that cites it. */
const HOSTILE = {
  source: 'harbour-2018-review',
  title: 'Review {process.exit(1)}<script>alert(1)</script> # "it": *opened*',
  entry: '2018-07-harbour-review',
};

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

/** All but the files that the search engine names as it likes. */
async function filesOfOurs(folder: string): Promise<string[]> {
  return (await listFiles(folder)).filter((file) => !file.startsWith('pagefind/'));
}

describe('a new editor, by the walk-through of content/README.md', () => {
  test('brings an event from the feeds to its page, in a folder outside the project', async () => {
    const desk = await makeDesk({ gazette: [...DEAL, ...NOISE] });
    expect((await desk.suggest()).exitCode).toBe(0);
    const { story } = await onlyStory(desk.inbox);
    const accepted = await desk.review('accept', story.id);
    expect(accepted.exitCode).toBe(0);
    const [, path = '', slug = ''] = /(\S+\/([\w-]+)\.mdx) is a draft/.exec(accepted.stdout) ?? [];
    await writeFile(path, written(await readFile(path, 'utf8')));
    expect(await desk.checkContent()).toMatchObject({ exitCode: 0, stdout: '0 errors, 0 warnings\n' });
    const source = join(desk.content, `sources/${HOSTILE.source}.yaml`);
    await writeFile(
      source,
      (await readFile(source, 'utf8')).replace(/^title: .*$/m, `title: '${HOSTILE.title}'`),
    );
    const out = join(desk.folder, 'site');
    const { basePath, folder } = inject('fixture');
    const env = { ...desk.env, OUT_DIR: out, SITE_URL: 'https://record.example', BASE_PATH: basePath };
    expect((await runScript('build', [], env)).exitCode).toBe(0);
    const { root } = await readBuiltPage(out, `entries/${slug}/index.html`);
    expect(findAll(root, { name: 'article' }).map(textOf).join()).toContain('renewed the supply agreement');

    // What a headline says is shown, and never run.
    const cited = (await readBuiltPage(out, `entries/${HOSTILE.entry}/index.html`)).root;
    expect(textOf(cited)).toContain(HOSTILE.title);
    const code = findAll(cited, { name: 'script' }).filter(
      (script) => attributeOf(script, 'type') !== 'application/ld+json',
    );
    expect(code.length).toBeGreaterThan(0);
    expect(code.map(textOf).filter((text) => text.includes('alert'))).toEqual([]);

    // Its content lies outside the project, and the site is none the different for it.
    const files = await filesOfOurs(out);
    expect(files).toEqual(expect.arrayContaining(await filesOfOurs(folder)));
    expect(await filesThatName(out)).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html'));
    const texts = await Promise.all(pages.map((file) => readFile(join(out, file), 'utf8')));
    expect(pages.filter((_file, place) => texts[place]?.includes(desk.folder))).toEqual([]);
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
