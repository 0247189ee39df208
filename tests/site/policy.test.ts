import { describe, expect, inject, test } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';
import { attributeOf, findAll, findBy, rawText } from '../support/html.ts';
import { hashOf } from '#site/layouts/inline.ts';

describe.each(['record', 'fixture'] as const)('the policy of each page of %s', (name) => {
  test('lists the hashes of its own inline styles and scripts and no others', async () => {
    const pages = await readBuiltPages(inject(name).folder);
    const wrong = pages.filter(({ root, isRedirect }) => {
      if (isRedirect) return false;
      const [meta] = findBy(root, 'http-equiv', 'content-security-policy');
      const policy = (meta && attributeOf(meta, 'content')) ?? '';
      const listed = policy.match(/sha256-[\w+/=]+/g) ?? [];
      return !isSame(new Set(listed), new Set(inlineTexts(root).map(hashOf)));
    });
    expect(pages.length).toBeGreaterThan(20);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

/** Data in an element for scripts is not run and needs no hash. */
function inlineTexts(root: Parameters<typeof findAll>[0]): string[] {
  const scripts = findAll(root, { name: 'script' }).filter(
    (script) => attributeOf(script, 'src') === null && !DATA.has(attributeOf(script, 'type') ?? ''),
  );
  return [...findAll(root, { name: 'style' }), ...scripts].map(rawText);
}

const DATA = new Set(['application/json', 'application/ld+json']);

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.symmetricDifference(b).size === 0;
}
