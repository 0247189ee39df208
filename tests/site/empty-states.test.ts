import { describe, expect, inject, test } from 'vitest';
import { readBuiltPage } from '../support/built-pages.ts';
import { findAll, textOf } from '../support/html.ts';

/** Of the small topic, which has neither offers nor misreadings, and whose site.yaml says nothing of itself. */
const textAt = async (address: string): Promise<string> => {
  const { root } = await readBuiltPage(inject('fixture').folder, `${address}index.html`);
  return findAll(root, { name: 'main' }).map(textOf).join('');
};

describe('a page with nothing to show', () => {
  test.each([
    ['availability/', 'content/availability.yaml'],
    ['misreadings/', 'content/misreadings.yaml'],
  ])('%s says how to add it', async (address, file) => {
    expect(await textAt(address)).toContain(file);
    expect(await textAt(address)).toContain('content/README.md');
  });
});

describe('the page about the record', () => {
  test('claims nothing of how it was made that its content does not say', async () => {
    const text = await textAt('about/');
    expect(text).toContain('What no public text says is written as not disclosed');
    expect(text).not.toMatch(/never been published|language model|has a part in it/);
  });
});
