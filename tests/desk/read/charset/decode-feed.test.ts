import { describe, expect, test } from 'vitest';
import { decodeFeed } from '#desk/read/charset/decode-feed.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeFeed', () => {
  test('reads valid UTF-8 as that, whatever the labels say', () => {
    const bytes = new TextEncoder().encode('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>');
    expect(decodeFeed(bytes, 'text/xml; charset=windows-1251')).toMatchObject({ charset: 'utf-8' });
  });

  test('believes the header before the declaration', () => {
    const bytes = latin('<?xml version="1.0" encoding="koi8-r"?><a>\xcf</a>');
    expect(decodeFeed(bytes, 'text/xml; charset="windows-1251"').text).toContain('<a>П</a>');
    expect(decodeFeed(bytes, 'text/xml').text).toContain('<a>о</a>');
  });

  test('tries the next label where the first cannot be', () => {
    const bytes = latin('<?xml version="1.0" encoding="windows-1252"?><a>\xe9</a>');
    expect(decodeFeed(bytes, 'text/xml; charset=utf-8').charset).toBe('windows-1252');
  });

  test('falls back on windows-1252', () => {
    expect(decodeFeed(latin('<a>\x93\xe9\x94</a>'), 'text/xml; charset=nonsense')).toEqual({
      text: '<a>“é”</a>',
      charset: 'windows-1252',
    });
  });

  test('takes a byte-order mark off', () => {
    expect(decodeFeed(latin('\xef\xbb\xbf<a/>'), null).text).toBe('<a/>');
    expect(decodeFeed(latin('\xff\xfe<\0a\0'), null)).toEqual({ text: '<a', charset: 'utf-16le' });
    expect(decodeFeed(latin('\0\0\xfe\xff\0\0\0<'), null)).toEqual({ text: '<', charset: 'utf-32be' });
  });

  test('reads a feed of no bytes', () => {
    expect(decodeFeed(new Uint8Array(), null).text).toBe('');
  });
});
