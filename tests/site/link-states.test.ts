import { describe, expect, inject, test } from 'vitest';
import { readBuiltPage } from '../support/built-pages.ts';
import { findAll, findBy, textOf, valuesOf } from '../support/html.ts';

const { folder } = inject('fixture');

async function visitToldOf(id: string): Promise<string[]> {
  const { root } = await readBuiltPage(folder, `sources/${id}/index.html`);
  return findAll(root, { attribute: 'data-state' }).map(textOf);
}

describe('what visits to the addresses found', () => {
  test.each([
    ['skerrow-2016-supply', ['Reached on 29 November 2018.']],
    ['gazette-2016-talks', ['Gone since 22 November 2018, last tried on 29 November 2018.']],
    ['courier-2018-fares', ['Refused an automatic visit on 29 November 2018; it may open for readers.']],
    [
      'brannock-2017-packs',
      ['Has led to another address since 22 November 2018. https://brannock.example.com/archive/packs'],
    ],
    ['voltmoor-2016-supply', []],
  ])('stands on the page of %s, and nothing where nobody has looked', async (id, told) => {
    expect(await visitToldOf(id)).toEqual(told);
  });

  test('a source that is gone has its copy beside it, on its page and where it is cited', async () => {
    const copy = 'https://archive.example.org/2016/gazette.example.com/2016/skerrow-talks';
    const page = await readBuiltPage(folder, 'sources/gazette-2016-talks/index.html');
    expect(valuesOf(page.root, 'href')).toContain(copy);
    const entry = await readBuiltPage(folder, 'entries/2016-first-talks/index.html');
    const [cited] = findBy(entry.root, 'data-source', 'gazette-2016-talks');
    expect(cited && textOf(cited)).toContain('· Gone since 22 November 2018');
    expect(cited && valuesOf(cited, 'href')).toContain(copy);
  });

  test('an entry says behind a quotation when it was checked', async () => {
    const { root } = await readBuiltPage(folder, 'entries/2016-11-14-supply-agreement/index.html');
    const told = findAll(root, { name: 'small', attribute: 'data-pagefind-ignore' }).map(textOf);
    expect(told).toEqual(['(quotation checked on 29 November 2018)']);
  });

  test('the list of sources warns of those that are not there any more, and of no others', async () => {
    const { root } = await readBuiltPage(folder, 'sources/index.html');
    const rowOf = (id: string) => findBy(root, 'data-source', id).map(textOf).join();
    expect(rowOf('gazette-2016-talks')).toMatch(/· Gone since 22 November 2018$/);
    expect(rowOf('brannock-2017-packs')).toMatch(/· Has moved$/);
    expect(rowOf('skerrow-2016-supply')).toMatch(/entr(?:y|ies)$/);
    expect(rowOf('courier-2018-fares')).toMatch(/entr(?:y|ies)$/);
  });
});
