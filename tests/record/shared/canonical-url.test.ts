import { describe, expect, test } from 'vitest';
import { canonicalUrl, withoutTracking } from '#record/shared/canonical-url.ts';

describe('canonicalUrl', () => {
  test.each([
    ['folds http and https', 'http://a.example/x', 'https://a.example/x'],
    ['folds the host to lower case', 'https://A.Example/x', 'https://a.example/x'],
    ['drops a leading www.', 'https://www.a.example/x', 'https://a.example/x'],
    ['drops default ports', 'http://a.example:80/x', 'https://a.example:443/x'],
    ['drops the fragment', 'https://a.example/x#top', 'https://a.example/x'],
    ['folds trailing slashes', 'https://a.example/x/', 'https://a.example/x'],
    ['folds the root with and without slash', 'https://a.example', 'https://a.example/'],
    [
      'drops tracking parameters',
      'https://a.example/x?utm_source=n&fbclid=1&gclid=2&mc_cid=3&mc_eid=4&at_medium=5&at_campaign=6',
      'https://a.example/x',
    ],
    ['drops tracking parameters in capitals', 'https://a.example/x?UTM_Source=n', 'https://a.example/x'],
    ['orders the other parameters', 'https://a.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2'],
    ['normalises percent-encodings', 'https://a.example/%7ex%c3%a9', 'https://a.example/~x%C3%A9'],
    ['drops blanks around', ' https://a.example/x\n', 'https://a.example/x'],
  ])('%s', (_name, one, other) => {
    expect(canonicalUrl(one)).toBe(canonicalUrl(other));
  });

  test.each([
    ['parameters that name the text', 'https://a.example/?p=365', 'https://a.example/?p=366'],
    ['paths in another case', 'https://a.example/X', 'https://a.example/x'],
    ['other hosts', 'https://news.a.example/x', 'https://a.example/x'],
    ['other ports', 'https://a.example:8443/x', 'https://a.example/x'],
    ['encoded slashes', 'https://a.example/x%2Fy', 'https://a.example/x/y'],
  ])('keeps %s apart', (_name, one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });

  test('is null for what is no web address', () => {
    expect(canonicalUrl('javascript:alert(1)')).toBeNull();
    expect(canonicalUrl('a.example/x')).toBeNull();
    expect(canonicalUrl('https://user:secret@a.example/')).toBeNull();
  });

  test('gives the same for its own result as an address', () => {
    const once = canonicalUrl('http://www.a.example:80/x/?b=a%20b&a=1&utm_x=1#y');
    expect(canonicalUrl(`https://${once}`)).toBe(once);
  });
});

describe('withoutTracking', () => {
  test.each([
    ['https://a.example/x?utm_source=y', 'https://a.example/x'],
    ['HTTPS://A.example/x/?b=2&UTM_source=y&a=%7e&fbclid=z#part', 'HTTPS://A.example/x/?b=2&a=%7e#part'],
    ['https://a.example/x?gclid#:~:text=a?b', 'https://a.example/x#:~:text=a?b'],
  ])('takes tracking out of %s and changes no other letter', (address, clean) => {
    expect(withoutTracking(address)).toBe(clean);
    expect(canonicalUrl(clean)).toBe(canonicalUrl(address));
  });

  test.each([
    'https://a.example/x?id=1&&b=',
    'https://a.example/?',
    'https://a.example/#?utm_source=y',
    'no address',
  ])('leaves %s as it is', (address) => {
    expect(withoutTracking(address)).toBe(address);
  });
});
