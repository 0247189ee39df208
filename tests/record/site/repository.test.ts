import { describe, expect, test } from 'vitest';
import { editAddress, issueAddress, newIssueAddress, readAddress } from '#record/site/repository.ts';

const site = { repository: 'https://code.example/a/b/' };

describe('editAddress', () => {
  test.each([
    ['content/terms.yaml', 'edit/main/content/terms.yaml'],
    ['/srv/topic/entries/2024/2024-05-01-deal.mdx', 'edit/main/content/entries/2024/2024-05-01-deal.mdx'],
    ['content/entries/2024/', 'tree/main/content/entries/2024/'],
  ])('of %s is %s', (file, path) => {
    expect(editAddress(site, file)).toBe(`https://code.example/a/b/${path}`);
  });
});

describe('readAddress', () => {
  test('shows a file', () => {
    expect(readAddress(site, 'content/README.md')).toBe(
      'https://code.example/a/b/blob/main/content/README.md',
    );
  });
});

describe('newIssueAddress', () => {
  test('leaves title and text to whoever asks', () => {
    expect(newIssueAddress(site)).toBe('https://code.example/a/b/issues/new');
  });
});

describe('issueAddress', () => {
  test('names a form and fills it in', () => {
    const address = new URL(issueAddress(site, 'error', { entry: 'https://record.example/' }));
    expect(address.pathname).toBe('/a/b/issues/new');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      template: 'error.yml',
      entry: 'https://record.example/',
    });
  });
});
