import { describe, expect, test } from 'vitest';
import { parseWebAddress, webAddressSchema } from '#record/shared/web-address.ts';

describe('parseWebAddress', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/',
    'https://[::1]:8080/',
  ])('reads %s', (text) => {
    expect(parseWebAddress(text)?.href).toBe(new URL(text).href);
  });

  test.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in disguise', ' java\nscript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a file', 'file:///etc/hosts'],
    ['another protocol', 'ftp://example.org/'],
    ['a user name', 'https://someone@example.org/'],
    ['a password', 'https://:secret@example.org/'],
    ['no host', 'https://'],
    ['a path alone', '/entries/'],
    ['words', 'example.org'],
  ])('refuses %s', (_, text) => {
    expect(parseWebAddress(text)).toBeNull();
  });
});

describe('webAddressSchema', () => {
  test('keeps the address as written', () => {
    expect(webAddressSchema.parse('https://example.org')).toBe('https://example.org');
  });

  test.each([
    ['an address without slashes', 'https:example.org'],
    ['a space before', ' https://example.org/'],
    ['a space after', 'https://example.org/ '],
    ['a line break within', 'https://example.org/a\nb'],
    ['a script', 'javascript:alert(1)'],
    ['credentials', 'https://someone@example.org/'],
  ])('refuses %s', (_, text) => {
    expect(webAddressSchema.safeParse(text).success).toBe(false);
  });

  test('says what it found', () => {
    expect(webAddressSchema.safeParse('ftp://example.org/').error?.issues[0]?.message).toBe(
      '"ftp://example.org/" is not an http or https address',
    );
  });
});
