import { describe, expect, test } from 'vitest';
import { readXml } from '#desk/read/xml/tokens.ts';

describe('readXml', () => {
  test('reads tags, text and CDATA and passes over the rest', () => {
    expect(piecesOf('<?xml?><!DOCTYPE a><a b="c">d<!-- e --><![CDATA[<f>]]><g/></a>')).toEqual([
      'open <a b="c">',
      'text d',
      'cdata <![CDATA[<f>]]>',
      'empty <g/>',
      'close </a>',
    ]);
  });

  test('reads what begins nothing as text', () => {
    expect(piecesOf('<a>1 < 2 <3 <')).toEqual(['open <a>', 'text 1 ', 'text < 2 ', 'text <3 ', 'text <']);
  });

  test('reads a comment that never ends as a mark without meaning', () => {
    expect(piecesOf('<!--a<b>')).toEqual(['text a', 'open <b>']);
  });

  test('ends a tag whose quote is not closed before the next tag at its first >', () => {
    expect(piecesOf('<a b="c>d</a><e f="g">')).toEqual([
      'open <a b="c>',
      'text d',
      'close </a>',
      'open <e f="g">',
    ]);
  });

  test.each(['<!--', '<![CDATA[', '<a b="', `<a b="'>`, '<?', '<!DOCTYPE a [ "', '<', '<a'])(
    'passes over a megabyte of %s in less than ten seconds of the processor',
    (beginning) => {
      const started = process.threadCpuUsage().user;
      piecesOf(beginning.repeat(1_000_000 / beginning.length));
      expect(process.threadCpuUsage().user - started).toBeLessThan(10_000_000);
    },
  );
});

function piecesOf(text: string): string[] {
  const reader = readXml(text);
  const pieces: string[] = [];
  for (let token = reader.next(); token; token = reader.next()) {
    pieces.push(`${token.kind} ${text.slice(token.start, token.end)}`);
  }
  return pieces;
}
