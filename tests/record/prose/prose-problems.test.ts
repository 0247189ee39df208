import { describe, expect, test } from 'vitest';
import { parseProse } from '#record/prose/prose.ts';

const CITE = '<Cite source="a" />';

/** As `line rule`, so that a test shows both. */
function rules(mdx: string, firstLine = 1): string[] {
  return parseProse(mdx, firstLine).problems.map(({ line, rule }) => `${line} ${rule}`);
}

describe('parseProse: what it refuses', () => {
  const bad: [mdx: string, rules: string[]][] = [
    [
      'import x from "y"\n\nexport const a = 1',
      ['1 mdx-code', '1 uncited-paragraph', '3 mdx-code', '3 uncited-paragraph'],
    ],
    [`One.${CITE}\n\nimport duties rose.${CITE}`, ['3 mdx-code']],
    [`export default${CITE} - </>\\`, ['1 mdx-syntax']],
    [`One.${CITE}\nTwo {1 + 1} and {3}.`, ['2 mdx-expression']],
    [`{/* note */}${CITE}`, ['1 mdx-expression']],
    [`a { b${CITE}`, ['1 mdx-expression']],
    [`{process.exit(1)}${CITE}\n\n{x}${CITE}`, ['1 mdx-expression', '3 mdx-expression']],
    ['<Cite source={"a"} />', ['1 mdx-attribute']],
    ['One <Cite {...a} />', ['1 mdx-attribute']],
    [`<div>One.${CITE}</div>`, ['1 raw-html']],
    [`One.${CITE}<script>alert(1)</script>`, ['1 raw-html']],
    [`<img src="x" onerror="alert(1)" />${CITE} a`, ['1 raw-html']],
    [`<>One${CITE}</>`, ['1 raw-html']],
    [`One.<cite source="a" />`, ['1 unknown-component']],
    [`One.<Cites source="a" />`, ['1 unknown-component']],
    [`<Tweet id="1" />${CITE} a`, ['1 unknown-component']],
    ['One.<Cite />', ['1 component-attribute']],
    ['One.<Cite source />', ['1 component-attribute']],
    ['One.<Cite source="A b" />', ['1 component-attribute']],
    ['One.<Cite source="__proto__" />', ['1 component-attribute']],
    [
      'One.<Cite source="a" __proto__="x" constructor="y" />',
      ['1 component-attribute', '1 component-attribute'],
    ],
    ['One.<Cite source="a" source="b" />', ['1 component-attribute']],
    ['One.<Cite source="a" passage="A b" />', ['1 component-attribute']],
    ['One.<Cite source="a" passage />', ['1 component-attribute']],
    ['One.<Cite source="a" passage="p" passage="q" />', ['1 component-attribute']],
    ['One.<Cite passage="p" />', ['1 component-attribute']],
    ['<Quote source="a" passage="p">one</Quote>', ['1 component-attribute']],
    [`<Callout class="x">One.${CITE}</Callout>`, ['1 component-attribute']],
    ['One.<Cite source="a">two</Cite>', ['1 component-place']],
    ['One.<Quote source="a"></Quote>', ['1 component-place']],
    ['<Quote source="a">\none\n\ntwo\n</Quote>\n\nx' + CITE, ['1 component-place']],
    [`One <Callout>two</Callout>${CITE}`, ['1 component-place']],
    [`[One${CITE}](/x)`, ['1 component-place']],
    [`[a](javascript:alert(1))${CITE}`, ['1 unsafe-link']],
    [`[a](JaVaScRiPt:alert(1))${CITE}`, ['1 unsafe-link']],
    [`[a](java&#10;script:alert(1))${CITE}`, ['1 unsafe-link']],
    [`[a](javascript&colon;alert(1))${CITE}`, ['1 unsafe-link']],
    [`[a](&#x6A;avascript:alert(1))${CITE}`, ['1 unsafe-link']],
    [`[a](< javascript:alert(1)>)${CITE}`, ['1 unsafe-link']],
    [`[a](data:text/html,x)${CITE}`, ['1 unsafe-link']],
    [`[a](vbscript:x) [b](file:///etc/passwd)${CITE}`, ['1 unsafe-link', '1 unsafe-link']],
    [`[a](//evil.example)${CITE}`, ['1 unsafe-link']],
    [`[a](https://u:p@evil.example)${CITE}`, ['1 unsafe-link']],
    [`[a](page/)${CITE}`, ['1 unsafe-link']],
    [`[a][b]${CITE}\n\n[b]: javascript:x`, ['1 unsafe-link']],
    [`One ![a](/x.png)${CITE}`, ['1 image']],
    [`One ![a][b]${CITE}\n\n[b]: javascript:x`, ['1 image']],
    [`# A\n\nB\n===\n\nc${CITE}`, ['1 heading-level', '3 heading-level']],
    [`~~a~~${CITE}`, ['1 unknown-markdown']],
    [`- [x] a${CITE}`, ['1 unknown-markdown']],
    [
      'One.\n\n## H\n\n- two\n  - three\n\n> four\n\n| a |\n|-|\n| b |',
      [1, 5, 6, 8, 10].map((line) => `${line} uncited-paragraph`),
    ],
    [`- One.\n\n  Two.${CITE}\n  - three${CITE}`, []],
    [`- One.\n  - two${CITE}`, ['1 uncited-paragraph']],
    [`<Callout>\n\nOne.\n\n</Callout>\n\ntwo${CITE}`, ['3 uncited-paragraph']],
    ['', ['null empty-prose']],
    [' \n\n## Only a heading\n\n***', ['null empty-prose']],
    [CITE, ['null empty-prose']],
    [`a\u202eb${CITE}\n\nc\u2066d${CITE}`, ['1 hidden-character', '3 hidden-character']],
    [`a&#x202e;b${CITE}`, ['1 hidden-character']],
    [`a\0b${CITE}`, ['1 hidden-character']],
    [`a\ufdd0b${CITE}`, ['1 hidden-character']],
    [`a\u{e0041}b${CITE}`, ['1 hidden-character']],
  ];
  test.each(bad)('%j', (mdx, expected) => {
    expect(rules(mdx)).toEqual(expected);
  });

  test('a backslash cannot make a root-relative link leave the site', () => {
    expect(parseProse(`[a](/\\evil.example)${CITE}`).html).toContain('href="/%5Cevil.example"');
  });

  test('lines are those of the file', () => {
    expect(rules('a\n\nb {c}', 21)).toEqual([
      '21 uncited-paragraph',
      '23 mdx-expression',
      '23 uncited-paragraph',
    ]);
    expect(rules(`a${CITE}\n\n<b`, 21)).toEqual(['23 mdx-syntax']);
  });

  test('a misspelt component is told the right name', () => {
    const messages = ['<cite>', '<Cites>', '<Qoute>', '<Calout>'].map(
      (tag) =>
        parseProse(`a ${tag}b${tag.replace('<', '</')}`).problems.find(
          ({ rule }) => rule === 'unknown-component',
        )?.message,
    );
    expect(messages.map((message) => /Did you mean (<\w+>)/.exec(message ?? '')?.[1])).toEqual([
      '<Cite>',
      '<Cite>',
      '<Quote>',
      '<Callout>',
    ]);
  });
});

describe('parseProse: syntax errors', () => {
  test.each([
    ['a <https://a.example>', 'An address in angle brackets is not a link here.'],
    ['é\\{ <a@b.c>', 'An address in angle brackets is not a link here.'],
    ['<!-- a -->', 'This is an HTML comment.'],
    ['a <Callout>', '<Callout> is opened here and not closed where it should be.'],
    ['a </Quote>', '</Quote> closes a tag that was not opened before it.'],
    ['a <3 b', 'A "<" begins a tag, but no tag follows.'],
    ['a <Cite source=“a” />', 'The tag that begins with <Cite> is not complete.'],
  ])('%s: %s', (mdx, message) => {
    const prose = parseProse(`x\n\n${mdx}`);
    expect(prose).toMatchObject({ html: '', problems: [{ line: 3, rule: 'mdx-syntax', message }] });
    expect(prose.problems[0]?.fix).not.toBe('');
  });

  test.each([
    '<Cite source="a" /><Callout>x</Callout><Callout><Cite source="a" />\n\n*  </Callout>',
    '<Quote source="q">\n<Callout></Callout>\n\n1. </Quote>',
    `A.${CITE} b <Quote source="q">w *x*</Quote>\n\n<Callout>\nhi\n\n- x\n\n  </Callout>`,
    '<Callout>\n> \n\n\n\n- </Callout>\n',
    '- <Callout>\n\nout\n\n  </Callout>',
  ])('a tag closed in another container, on which the parser would end the process: %j', (mdx) => {
    expect(parseProse(mdx).problems).toMatchObject([
      { rule: 'mdx-syntax', message: expect.stringContaining('another list item') },
    ]);
  });

  test('a component may stand in a list item or quotation as a whole', () => {
    expect(
      rules(`- <Callout>\n\n  a${CITE}\n\n  </Callout>\n\n> <Quote source="a">\n> b\n> </Quote>`),
    ).toEqual([]);
  });
});

describe('parseProse: bounds', () => {
  test('more than 200 KB is not parsed', () => {
    expect(parseProse('é'.repeat(100_001))).toMatchObject({
      html: '',
      problems: [{ rule: 'prose-too-long' }],
    });
  });

  test.each([
    ['quotations', '>'.repeat(10_000)],
    ['nested lists', `${'- '.repeat(1_000)}x`],
    ['brackets', '['.repeat(10_000)],
    [
      'a table that would be filled up',
      `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n${'|\n'.repeat(1_000)}`,
    ],
    ['emphasis over many lines', `${'*a\n'.repeat(10_000)}${'b*\n'.repeat(10_000)}`],
    ['tags', `${'<Callout>\n'.repeat(5_000)}${'</Callout>\n'.repeat(5_000)}`],
  ])('deep or wide %s', (_name, mdx) => {
    expect(parseProse(mdx)).toMatchObject({ html: '', problems: [{ rule: 'prose-too-complex' }] });
  });

  test.each([
    ['tags that nobody closes', '<Callout>\n'.repeat(12_000), 61],
    ['tags of HTML', '<b>x\n'.repeat(12_000), 61],
    ['tags in quotations', '> <Callout>\n'.repeat(12_000), 61],
    ['list marks in one line', `${'- '.repeat(1_000)}x`, 1],
    ['marks of lists and quotations in one line', `x\n\n${'1. > '.repeat(40)}x`, 3],
    ['references in one paragraph', '&amp;\n'.repeat(12_000), 2001],
  ])('%s: one problem on the line that goes too far', (_name, mdx, line) => {
    expect(rules(mdx)).toEqual([`${line} prose-too-complex`]);
  });

  test('as many references in short paragraphs are read', () => {
    expect(rules(`a &amp; b${CITE}\n\n`.repeat(3_000))).toEqual([]);
  });

  test('deeply nested code is never parsed as code', () => {
    expect(rules(`a {${'('.repeat(1_500)}${CITE}`)).toEqual(['1 mdx-expression']);
    expect(rules(`export const a = ${'(\n'.repeat(50_000)}${CITE}`)).toEqual(['1 mdx-code']);
  });

  test('a text with problems still gives the safe part of its HTML', () => {
    const { html } = parseProse(
      `<b>One</b> [two](javascript:x) {three} ![four](x) <script>five</script>${CITE}`,
    );
    expect(html).toBe('<p>One two {three} four <a data-cite="a"></a></p>');
  });
});
