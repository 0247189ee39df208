import { beforeAll, describe, expect, inject, test } from 'vitest';
import { yearOf } from '#record/shared/when.ts';
import { openQuestions } from '#record/timeline/open-questions.ts';
import { readBuiltPage, readBuiltPages, type BuiltPage } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, textOf, valuesOf } from '../support/html.ts';
import { readPublished, type Published } from '../support/published.ts';

const SITES = [
  { name: 'record', content: 'content' },
  { name: 'fixture', content: 'tests/fixtures/content' },
] as const;

describe.each(SITES)('the pages of $name', ({ name, content }) => {
  const { folder } = inject(name);
  let published: Published;
  let pages = new Map<string, BuiltPage>();

  beforeAll(async () => {
    published = await readPublished(content);
    pages = new Map((await readBuiltPages(folder)).map((page) => [page.file, page]));
  });

  function rootOf(address: string) {
    const page = pages.get(`${address}index.html`);
    if (!page) throw new Error(`${name} has no page ${address}`);
    return page.root;
  }

  test('each has one main heading, a title, a description, a canonical address and a language', () => {
    const incomplete = [...pages.values()].filter(({ isRedirect }) => !isRedirect).flatMap(missingParts);
    expect(incomplete).toEqual([]);
  });

  test('no two have the same title, unless one is a near-copy that names the other', () => {
    const canonical = [...pages.values()].filter(
      ({ root }) => findBy(root, 'content', 'noindex').length === 0,
    );
    const titles = new Map<string, Set<string>>();
    for (const { root } of canonical) {
      const [title = '', link = ''] = [
        textOf(findAll(root, { name: 'title' })[0] ?? root),
        canonicalOf(root),
      ];
      titles.set(title, (titles.get(title) ?? new Set()).add(link));
    }
    expect([...titles].filter(([, links]) => links.size > 1).map(([title]) => title)).toEqual([]);
  });

  test('every entry has one, with its citations and sources', () => {
    expect(published.entries.length).toBeGreaterThan(5);
    for (const { slug, sources, citations } of published.entries) {
      const root = rootOf(`entries/${slug}/`);
      expect(valuesOf(root, 'data-entry')).toEqual([slug]);
      expect(valuesOf(root, 'data-source'), slug).toEqual(sources);
      expect(valuesOf(root, 'data-cite'), slug).toEqual(
        expect.arrayContaining(citations.map(({ source }) => source)),
      );
      expect(findAll(root, { name: 'main', attribute: 'data-pagefind-body' })).toHaveLength(1);
      expect(findAll(root, { attribute: 'data-status' }).length).toBeGreaterThan(0);
    }
  });

  test('every source has one, with what rests on it', () => {
    for (const { id } of published.sources) {
      const resting = published.entries.filter(({ sources }) => sources.includes(id)).map(({ slug }) => slug);
      expect(valuesOf(rootOf(`sources/${id}/`), 'data-entry').toSorted(), id).toEqual(resting.toSorted());
    }
    const listed = valuesOf(rootOf('sources/'), 'data-source');
    expect(listed.toSorted()).toEqual(published.sources.map(({ id }) => id).toSorted());
  });

  test('every term has one, and stands in the contract of today', () => {
    const ids = published.terms.map(({ id }) => id);
    for (const id of ids) expect(valuesOf(rootOf(`terms/${id}/`), 'data-term')).toContain(id);
    expect(valuesOf(rootOf('terms/'), 'data-term')).toEqual(ids);
  });

  test('every party and every year has one, with its entries', () => {
    for (const { id } of published.parties) {
      const own = published.entries.filter(({ parties }) => parties.includes(id)).map(({ slug }) => slug);
      expect(valuesOf(rootOf(`parties/${id}/`), 'data-entry').toSorted(), id).toEqual(own.toSorted());
    }
    for (const year of new Set(published.entries.map(({ date }) => yearOf(date)))) {
      const own = published.entries.filter(({ date }) => yearOf(date) === year).map(({ slug }) => slug);
      expect(valuesOf(rootOf(`years/${year}/`), 'data-entry').toSorted(), year).toEqual(own.toSorted());
    }
  });

  test('every guide has one, with its sources, and is linked to from its parties and terms', () => {
    expect(published.guides.length).toBeGreaterThan(1);
    expect(valuesOf(rootOf('guides/'), 'data-guide')).toEqual(published.guides.map(({ slug }) => slug));
    for (const { slug, sources, parties, terms, title } of published.guides) {
      const root = rootOf(`guides/${slug}/`);
      expect(valuesOf(root, 'data-source'), slug).toEqual(sources);
      expect(findAll(root, { name: 'main', attribute: 'data-pagefind-body' })).toHaveLength(1);
      const naming = [
        ...parties.map((id) => `parties/${id}/`),
        ...terms.map((id) => `terms/${id}/`),
        ...sources.map((id) => `sources/${id}/`),
      ];
      expect(naming.filter((address) => !textOf(rootOf(address)).includes(title))).toEqual([]);
    }
  });

  test('the guides end with the record in brief, with its sources', () => {
    const root = rootOf('guides/');
    expect(published.brief?.sources.length).toBeGreaterThan(2);
    expect(findBy(root, 'id', 'brief')).toHaveLength(1);
    expect(valuesOf(root, 'data-source')).toEqual(published.brief?.sources);
  });

  test('the home page says what holds now, with its sources, and names open questions', () => {
    const root = rootOf('');
    const { now } = published.site;
    const [lead] = findBy(root, 'data-part', 'lead');
    expect(textOf(lead!)).toContain(now.text);
    expect(valuesOf(lead!, 'data-cite')).toEqual(now.sources);
    expect(findBy(root, 'id', 'watch')).toHaveLength(1);
    const [asked] = openQuestions(published.entries);
    expect(textOf(root)).toContain(asked?.question);
  });

  test('every open question stands under the contract of today', () => {
    const text = textOf(rootOf('terms/'));
    const questions = openQuestions(published.entries).map(({ question }) => question);
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.filter((question) => !text.includes(question))).toEqual([]);
  });

  test('a party of the contract leads with the terms that differ, before its timeline', () => {
    for (const id of published.site.contractParties) {
      const root = rootOf(`parties/${id}/`);
      expect(findBy(root, 'id', 'changed')).toHaveLength(1);
      expect(valuesOf(root, 'data-side')).toEqual(expect.arrayContaining(['before', 'after']));
    }
  });

  test('the home page shows every entry once', () => {
    const slugs = published.entries.map(({ slug }) => slug);
    expect(valuesOf(rootOf(''), 'data-entry').toSorted()).toEqual(slugs.toSorted());
  });

  test('every day on which the contract changed has one with every term, and so has every pair of them', () => {
    const ids = published.terms.map(({ id }) => id);
    const days = published.changeDays;
    for (const day of days) expect(valuesOf(rootOf(`contract/${day}/`), 'data-term')).toEqual(ids);
    const pairs = days.flatMap((before, place) => days.slice(place + 1).map((after) => [before, after]));
    for (const [before, after] of pairs) {
      expect(valuesOf(rootOf(`compare/${before}/${after}/`), 'data-words')).toEqual(ids);
    }
  });

  test('a draft has none and is named on none', () => {
    const names = published.drafts.flatMap(({ slug, title }) => [slug, title]);
    const texts = [...pages.values()].map(
      ({ root }) => `${textOf(root)} ${valuesOf(root, 'href').join(' ')}`,
    );
    for (const draft of names) expect(texts.filter((text) => text.includes(draft))).toEqual([]);
    for (const { slug } of published.drafts)
      expect([...pages.keys()]).not.toContain(`entries/${slug}/index.html`);
  });
});

describe('the comparison shown first', () => {
  test('shows twelve terms, each side with a source or the words "not disclosed"', async () => {
    const { root } = await readBuiltPage(inject('record').folder, 'compare/index.html');
    const terms = findAll(root, { attribute: 'data-words' });
    expect(terms).toHaveLength(12);
    const bare = terms.flatMap((term) =>
      ['before', 'after'].flatMap((side) => {
        const cells = [side, 'both'].flatMap((one) => findBy(term, 'data-wording', one));
        expect(cells.length).toBeGreaterThan(0);
        const isFounded = cells.some(
          (cell) => valuesOf(cell, 'data-cite').length > 0 || /not disclosed/i.test(textOf(cell)),
        );
        return isFounded ? [] : [`${attributeOf(term, 'data-words')}, ${side}`];
      }),
    );
    expect(bare).toEqual([]);
  });
});

function canonicalOf(root: BuiltPage['root']): string {
  const [link] = findBy(root, 'rel', 'canonical');
  return (link && attributeOf(link, 'href')) ?? '';
}

function missingParts({ file, root }: BuiltPage): string[] {
  const [html] = findAll(root, { name: 'html' });
  const [description] = findBy(root, 'name', 'description');
  const has = {
    'one h1': findAll(root, { name: 'h1' }).length === 1,
    'one main': findAll(root, { name: 'main' }).length === 1,
    'one title':
      findAll(root, { name: 'title' }).filter((title) => textOf(title) && !isInPicture(title)).length === 1,
    description: Boolean(description && attributeOf(description, 'content')),
    canonical: canonicalOf(root).startsWith('https://record.example/'),
    lang: Boolean(html && attributeOf(html, 'lang')),
  };
  return Object.entries(has).flatMap(([part, present]) => (present ? [] : [`${file}: ${part}`]));
}

/** Pictures have titles of their own. */
function isInPicture(title: { namespaceURI: string }): boolean {
  return title.namespaceURI.endsWith('/svg');
}
