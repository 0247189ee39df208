import { describe, expect, test } from 'vitest';
import { parseProse } from '#record/prose/prose.ts';
import { proseToMarkdown } from '#publish/markdown/prose-markdown.ts';
import { htmlInMarkdownForm, htmlOfMarkdown } from '../../support/entry-markdown.ts';

const toUrl = (address: string) => `https://record.example${address}`;

/** The Markdown of prose written in MDX. */
function twinOf(mdx: string): string {
  return proseToMarkdown(parseProse(mdx).html, toUrl);
}

describe('proseToMarkdown', () => {
  test.each([
    ['a citation', 'It holds.<Cite source="a-1" /><Cite source="b-2" />', 'It holds.[^a-1][^b-2]'],
    ['a quotation', 'A <Quote source="a">first right</Quote>.', 'A “first right”[^a].'],
    ['emphasis', '*a* **b** ***c***', '*a* **b** ***c***'],
    ['a heading', '## What ended', '## What ended'],
    ['a callout', '<Callout>\n\nOne.\n\nTwo.\n\n</Callout>', '> One.\n>\n> Two.'],
    ['a list', '- a\n- b\n  - c', '- a\n- b\n  - c'],
    ['a loose list', '1. a\n\n   b\n2. c', '1. a\n\n   b\n\n2. c'],
    ['a list that counts from three', '3. a\n4. b', '3. a\n4. b'],
    ['a table', '| a | b |\n| --- | --: |\n| c | 1 |', '| a | b |\n| --- | --: |\n| c | 1 |'],
    ['a page of the site', '[x](/terms/a/)', '[x](<https://record.example/terms/a/>)'],
    ['another site', '[x](https://a.example/b_(c))', '[x](<https://a.example/b_(c)>)'],
    ['code', '`` a`b ``', '``a`b``'],
    ['a block of code', '```js\na\n```', '```js\na\n```'],
    ['a line break', 'a  \nb', 'a\\\nb'],
    ['a rule', 'a\n\n---\n\nb', 'a\n\n---\n\nb'],
  ])('writes %s', (_, mdx, markdown) => {
    expect(twinOf(mdx)).toBe(markdown);
  });

  test.each([
    ['signs', String.raw`\*a\* \_b\_ \[c\] \`d\` \~e\~ \| \\ a\*b`],
    ['angle brackets', 'a &lt;b&gt; c'],
    ['entities', '&amp;amp; &amp;#42; &amp;'],
    ['what begins like a heading', String.raw`\# a`],
    ['what begins like a list', String.raw`\- a`],
    ['what begins like a numbered list', String.raw`1\. a`],
    ['what begins like a quotation', String.raw`\> a`],
    ['what begins like a rule', String.raw`\---`],
    ['what begins like a list after a line break', 'a  \n\\- b'],
    ['what looks like a link', String.raw`\[a\](b)`],
  ])('keeps %s as words', (_, mdx) => {
    expect(htmlOfMarkdown(twinOf(mdx))).toBe(htmlInMarkdownForm(parseProse(mdx).html, toUrl));
  });

  test('does not begin a footnote with a citation', () => {
    expect(twinOf('<Cite source="a" />: so it is.')).toBe(String.raw`[^a]\: so it is.`);
  });
});
