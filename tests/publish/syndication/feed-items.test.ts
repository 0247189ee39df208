import { describe, expect, test } from 'vitest';
import { correctionItems, entryItems, termItems } from '#publish/syndication/feed-items.ts';
import { makeChange, makeEntry, makeSite, makeTerm } from '../../support/builders.ts';

const site = makeSite({ repository: 'https://code.example/people/record' });
const toUrl = (address: string) => `https://record.example${address}`;

describe('entryItems', () => {
  test('tell date and summary, and lead to the entry', () => {
    const entry = makeEntry({ slug: 'deal', title: 'A deal', date: '2024-06', summary: 'It was struck.' });
    expect(entryItems(site, [entry], toUrl)).toEqual([
      {
        id: 'tag:code.example,2026:people/record/entries/deal',
        url: 'https://record.example/entries/deal/',
        title: 'A deal',
        text: 'June 2024. It was struck.',
        published: new Date('2024-06-01T00:00:00Z'),
      },
    ]);
  });

  test('come in the order of recording, newest first', () => {
    const entries = [
      makeEntry({ slug: 'old-news', date: '2025-01-01', added: '2025-01-02' }),
      makeEntry({ slug: 'late-find', date: '2020-01-01', added: '2025-06-01' }),
    ];
    expect(entryItems(site, entries, toUrl).map(({ title, url }) => [title, url.split('/').at(-2)])).toEqual([
      ['Something happens', 'late-find'],
      ['Something happens', 'old-news'],
    ]);
  });

  test('are the latest hundred', () => {
    const added = ['2025-01-02', ...Array.from({ length: 100 }, () => '2025-01-03')];
    const entries = added.map((day, place) => makeEntry({ slug: `entry-${place}`, added: day }));
    const items = entryItems(site, entries, toUrl);
    expect(items).toHaveLength(100);
    expect(items.some(({ url }) => url.endsWith('/entry-0/'))).toBe(false);
  });

  test('keep their id when the entry is renamed, while the address follows', () => {
    const items = [
      makeEntry({ slug: 'first-name' }),
      makeEntry({ slug: 'second-name', formerly: ['first-name'] }),
      makeEntry({ slug: 'third-name', formerly: ['first-name', 'second-name'] }),
    ].flatMap((entry) => entryItems(site, [entry], toUrl));
    expect(new Set(items.map(({ id }) => id)).size).toBe(1);
    expect(new Set(items.map(({ url }) => url)).size).toBe(3);
  });
});

describe('a feed', () => {
  test('holds the hundred entries recorded last', () => {
    const entries = Array.from({ length: 101 }, (_, n) =>
      makeEntry({ slug: `entry-${n}`, added: n === 7 ? '2024-01-01' : '2025-01-01' }),
    );
    const urls = entryItems(site, entries, toUrl).map(({ url }) => url);
    expect(urls).toHaveLength(100);
    expect(urls).not.toContain(toUrl('/entries/entry-7/'));
  });
});

describe('termItems', () => {
  const aspects = ['rate', 'cap'].map((id) => ({ id, label: `The ${id}`, before: { value: 'Unknown' } }));
  const titlesOf = (term: ReturnType<typeof makeTerm>, ...entries: ReturnType<typeof makeEntry>[]) =>
    termItems({ site, term }, entries, toUrl).map(({ title }) => title);

  test('say in their titles what changed', () => {
    const entry = makeEntry({ changes: [makeChange({ value: 'Any cloud' })] });
    expect(titlesOf(makeTerm(), entry)).toEqual(['A term: Any cloud']);
  });

  test('name the aspects where there are several, and what was only clarified', () => {
    const changes = [
      makeChange({ aspect: 'rate', value: '20%' }),
      makeChange({ aspect: 'cap', effect: 'clarify', value: 'Not published' }),
    ];
    expect(titlesOf(makeTerm({ aspects }), makeEntry({ changes }))).toEqual([
      'A term: The rate: 20%; The cap, clarified: Not published',
    ]);
  });

  test('say where something was only observed, and leave other terms out', () => {
    const observations = [{ term: 'a-term', text: 'Seen.', sources: ['a-source'] }];
    const other = makeEntry({ changes: [makeChange({ term: 'other' })] });
    expect(titlesOf(makeTerm(), makeEntry({ title: 'A launch', observations }), other)).toEqual([
      'A term, observed: A launch',
    ]);
  });

  test('have the ids of their entries', () => {
    const entry = makeEntry({ changes: [makeChange()] });
    const [item] = termItems({ site, term: makeTerm() }, [entry], toUrl);
    expect(item?.id).toBe(entryItems(site, [entry], toUrl)[0]?.id);
  });
});

describe('correctionItems', () => {
  const corrections = [
    { date: '2025-01-01', what: 'The date was wrong.', why: 'A reader noticed.' },
    { date: '2025-02-01', what: 'The sum was wrong.' },
  ];
  const entry = makeEntry({ slug: 'deal', title: 'A deal', corrections });

  test('tell what was wrong and why, newest first', () => {
    expect(correctionItems(site, [entry], toUrl)).toMatchObject([
      {
        title: 'Correction: A deal',
        text: 'The sum was wrong.',
        published: new Date('2025-02-01T00:00:00Z'),
      },
      { text: 'The date was wrong. A reader noticed.', url: 'https://record.example/entries/deal/' },
    ]);
  });

  test('have ids of their own that neither a later correction nor a rename changes', () => {
    const ids = (slug: string, formerly: string[], count: number) =>
      correctionItems(
        site,
        [{ ...entry, slug, formerly, corrections: entry.corrections.slice(0, count) }],
        toUrl,
      )
        .map(({ id }) => id)
        .toReversed();
    const [first] = ids('deal', [], 1);
    expect(ids('deal', [], 2)[0]).toBe(first);
    expect(ids('renamed', ['deal'], 2)[0]).toBe(first);
    expect(new Set([...ids('deal', [], 2), entryItems(site, [entry], toUrl)[0]!.id]).size).toBe(3);
  });
});
