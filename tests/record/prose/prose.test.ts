import { describe, expect, test } from 'vitest';
import { citedPassages, parseProse } from '#record/prose/prose.ts';

const CITE = '<Cite source="a" />';
const MARK = '<a data-cite="a"></a>';
const words = (encoded: string) => `<a data-quote="a" href="#:~:text=${encoded}">`;

describe('parseProse: what it prints', () => {
  const good: [name: string, mdx: string, html: string][] = [
    ['a mark stands close to the sentence end', `It ended.${CITE}`, `<p>It ended.${MARK}</p>`],
    [
      'several marks follow one another',
      `It ended.${CITE}<Cite source="b-2" />`,
      `<p>It ended.${MARK}<a data-cite="b-2"></a></p>`,
    ],
    [
      'a quotation is marked with its source',
      'He said <Quote source="a">no *more*</Quote>.',
      `<p>He said <q>${words('no%20more')}no <em>more</em></a></q>${MARK}.</p>`,
    ],
    [
      'a quotation stands inside emphasis',
      '**<Quote source="a">no</Quote>**',
      `<p><strong><q>${words('no')}no</a></q>${MARK}</strong></p>`,
    ],
    [
      'a quotation may stand on lines of its own',
      '<Quote source="a">\nno\n</Quote>',
      `<p><q>${words('no')}no</a></q>${MARK}</p>`,
    ],
    [
      'quoted words with signs of the directive are encoded',
      'It is <Quote source="a">first-ship, R&D</Quote>.',
      `<p>It is <q>${words('first%2Dship%2C%20R%26D')}first-ship, R&amp;D</a></q>${MARK}.</p>`,
    ],
    [
      'quoted words that hold a link lead where that says',
      'It is <Quote source="a">the [first](/terms/)</Quote>.',
      `<p>It is <q>the <a href="/terms/">first</a></q>${MARK}.</p>`,
    ],
    [
      'a mark may name a passage of its source',
      'It ended.<Cite source="a" passage="the-end" />',
      '<p>It ended.<a data-cite="a" data-passage="the-end"></a></p>',
    ],
    ['a mark wrapped to the next line stays in its paragraph', `One.\n${CITE}`, `<p>One.${MARK}</p>`],
    ['text after a wrapped mark stays in the paragraph', `One.\n${CITE}\ntwo`, `<p>One.${MARK}\ntwo</p>`],
    [
      'a callout holds paragraphs and lists',
      `<Callout>\n\nOne.${CITE}\n\n- two${CITE}\n\n</Callout>`,
      `<aside class="callout" role="note"><p>One.${MARK}</p><ul>\n<li>two${MARK}</li>\n</ul></aside>`,
    ],
    [
      'a callout in one line keeps its spaces',
      `<Callout>*One* ${CITE} *two*</Callout>`,
      `<aside class="callout" role="note"><p><em>One</em> ${MARK} <em>two</em></p></aside>`,
    ],
    ['text below three dashes is text', `---\n\nOne.${CITE}`, `<hr>\n<p>One.${MARK}</p>`],
    [
      'cells are aligned by class, as style attributes are blocked',
      `| a | b |\n|:-:|--:|\n| c | d${CITE} |`,
      `<table>\n<thead>\n<tr>\n<th class="align-center">a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-center">c</td>\n<td class="align-right">d${MARK}</td>\n</tr>\n</tbody>\n</table>`,
    ],
    ['an ordered list keeps its start', `3. three${CITE}`, `<ol start="3">\n<li>three${MARK}</li>\n</ol>`],
    ['entities are characters', `&amp; &#123; &lt;b>${CITE}`, `<p>&amp; { &lt;b>${MARK}</p>`],
    ['an escaped brace is a brace', `\\{a} \\\\${CITE}`, `<p>{a} \\${MARK}</p>`],
    ['no-break spaces are kept', `27\u00a0April${CITE}`, `<p>27\u00a0April${MARK}</p>`],
    [
      'money, quotes and dashes are left alone',
      `$250 billion "so" 'so' “so” -- ... $5${CITE}`,
      `<p>$250 billion "so" 'so' “so” -- ... $5${MARK}</p>`,
    ],
    ['a lone less-than sign is escaped', `2 < 3${CITE}`, `<p>2 &lt; 3${MARK}</p>`],
    [
      'code shows tags, braces and escapes as written',
      `\`<b> {x} \\{\`${CITE}`,
      `<p><code>&lt;b> {x} \\{</code>${MARK}</p>`,
    ],
    [
      'code keeps its words, and braces among them',
      `It is \`import {x} from "y"\`.${CITE}`,
      `<p>It is <code>import {x} from "y"</code>.${MARK}</p>`,
    ],
    [
      'links lead to the web, to mail, to this site',
      `[w](https://a.b/?x=1&y#z) [m](mailto:a@b.c) [s](/terms/) [f](#x)${CITE}`,
      `<p><a href="https://a.b/?x=1&amp;y#z">w</a> <a href="mailto:a@b.c">m</a> <a href="/terms/">s</a> <a href="#x">f</a>${MARK}</p>`,
    ],
    [
      'words that merely begin like import are prose',
      `imports rose\n\nimportant${CITE}`.replace('rose', `rose${CITE}`),
      `<p>imports rose${MARK}</p>\n<p>important${MARK}</p>`,
    ],
    ['a quotation block counts by its paragraphs', `> a${CITE}`, `<blockquote><p>a${MARK}</p></blockquote>`],
  ];
  test.each(good)('%s', (_name, mdx, html) => {
    expect(parseProse(mdx)).toMatchObject({ html, problems: [] });
  });

  test('headings get stable ids, each its own', () => {
    const { html } = parseProse(`## What’s new: café\n\n### A\n\n### A\n\n## A 2\n\n#### B\n\nx${CITE}`);
    expect([...html.matchAll(/<h\d[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<h2 id="s-whats-new-cafe">',
      '<h3 id="s-a">',
      '<h3 id="s-a-2">',
      '<h2 id="s-a-2-2">',
      '<h4>',
    ]);
  });

  test('citations carry the line of the file and their kind', () => {
    const prose = parseProse(
      `a${CITE}\n\nb <Quote source="b">c</Quote>\r\n\r\nd<Cite passage="p" source="a" />`,
      10,
    );
    expect(prose.citations).toEqual([
      { source: 'a', passage: null, line: 10, kind: 'cite' },
      { source: 'b', passage: null, line: 12, kind: 'quote' },
      { source: 'a', passage: 'p', line: 14, kind: 'cite' },
    ]);
  });

  test('citedPassages names each passage once, in the order of reading', () => {
    const cite = (source: string, passage: string) => `<Cite source="${source}" passage="${passage}" />`;
    const prose = parseProse(
      `a${cite('b', 'two')}\n\nb${CITE}${cite('a', 'two')}${cite('b', 'two')}${cite('b', 'one')}`,
    );
    expect(citedPassages(prose).map(({ source, passage }) => `${source} ${passage}`)).toEqual([
      'b two',
      'a two',
      'b one',
    ]);
  });

  test('plain text is one line a block, with quotation marks', () => {
    const { text } = parseProse(
      `## H\n\nHe *said*\n<Quote source="a">no</Quote>.\n\n- one${CITE}\n\n| a | b |\n|-|-|\n| c${CITE} | d |`,
    );
    expect(text).toBe('H\nHe said “no”.\none\na b\nc d');
  });
});
