import { describe, expect, test } from 'vitest';
import { embedSnippet } from '#publish/embed/embed-snippet.ts';
import { attributeOf, findAll, parseHtml } from '../../support/html.ts';

describe('embedSnippet', () => {
  test('is one frame with an address, a title and a height, whatever its title holds', () => {
    const title = '"A" & <b>';
    const root = parseHtml(
      embedSnippet({ url: 'https://record.example/embed/?a=1&b=2', title, height: 420 }),
    );
    const frames = findAll(root, { name: 'iframe' });
    const found = frames.map((frame) =>
      ['src', 'title', 'height', 'width'].map((name) => attributeOf(frame, name)),
    );
    expect(found).toEqual([['https://record.example/embed/?a=1&b=2', title, '420', '100%']]);
    expect(findAll(root, { name: 'b' })).toEqual([]);
  });
});
