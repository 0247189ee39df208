import { expect, test } from 'vitest';
import { pageForIndex } from '../../scripts/lib/page-for-index.ts';

const page = (attributes: string) =>
  `<!DOCTYPE html><html lang="en" data-a=">"><head><title>T</title></head><body><nav>N</nav><main ${attributes}>M</main><footer>F</footer></body></html>`;

test('keeps the language and the body that is marked', () => {
  expect(pageForIndex(page('id="main" data-pagefind-body data-term="a > b"'))).toBe(
    '<html lang="en" data-a=">"><body><main id="main" data-pagefind-body data-term="a > b">M</main></body></html>',
  );
});

test('has nothing of a page that is not to be found', () => {
  expect(pageForIndex(page('id="main"'))).toBeNull();
  expect(pageForIndex(page('title="not data-pagefind-body"'))).toBeNull();
});
