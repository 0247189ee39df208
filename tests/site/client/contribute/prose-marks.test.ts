import { describe, expect, test } from 'vitest';
import { withMark, withSourceRenamed, type Mark } from '#site/client/contribute/prose-marks.ts';

/** A text with its selection between `[` and `]`, or at `|`. */
function selected(marked: string) {
  const start = marked.search(/[[|]/);
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start;
  return { text: marked.replaceAll(/[[\]|]/g, ''), start, end };
}

/** The same the other way round. */
function shown({ text, start, end }: ReturnType<typeof selected>): string {
  if (start === end) return `${text.slice(0, start)}|${text.slice(start)}`;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe('withMark', () => {
  test.each<[string, Mark, string, string]>([
    ['cites where the cursor is', 'cite', 'It is so.| More.', 'It is so.<Cite source="a" />| More.'],
    ['cites behind what is selected', 'cite', '[It is so.]', 'It is so.<Cite source="a" />|'],
    ['quotes what is selected', 'quote', 'He said [no].', 'He said <Quote source="a">[no]</Quote>.'],
    [
      'leaves words to be written over',
      'quote',
      'He said |.',
      'He said <Quote source="a">[its very words]</Quote>.',
    ],
    ['sets a callout on its own', 'callout', 'One. [Two.]', 'One.\n\n<Callout>\n\n[Two.]\n\n</Callout>\n\n'],
    ['begins a text with a callout', 'callout', '|', '<Callout>\n\n[What stands apart.]\n\n</Callout>\n\n'],
  ])('%s', (_name, mark, before, after) => {
    expect(shown(withMark(selected(before), mark, 'a'))).toBe(after);
  });
});

describe('withSourceRenamed', () => {
  test('renames each mark of that source and no other', () => {
    const text = '<Cite source="a" /><Cite source="a-2" /><Quote source="a">a</Quote>';
    expect(withSourceRenamed(text, 'a', 'b')).toBe(
      '<Cite source="b" /><Cite source="a-2" /><Quote source="b">a</Quote>',
    );
  });
});
