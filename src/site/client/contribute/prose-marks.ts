/** A text with the part of it that is selected. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** A mark that a button puts into the text. */
export type Mark = 'cite' | 'quote' | 'callout';

/** The text with a mark put in, and what is selected then: the words still to be written, or the place behind the mark. */
export function withMark(selected: Selected, mark: Mark, source: string): Selected {
  switch (mark) {
    case 'cite':
      return around(selected, { before: '', words: '', after: `<Cite source="${source}" />` });
    case 'quote':
      return around(selected, { before: `<Quote source="${source}">`, words: QUOTED, after: '</Quote>' });
    case 'callout':
      return around(onItsOwn(selected), {
        before: '<Callout>\n\n',
        words: CALLED,
        after: '\n\n</Callout>\n\n',
      });
  }
}

/** The text with each mark of a source naming another one. */
export function withSourceRenamed(text: string, before: string, after: string): string {
  return text.replaceAll(`source="${before}"`, `source="${after}"`);
}

const QUOTED = 'its very words';
const CALLED = 'What stands apart.';

interface Pieces {
  before: string;
  /** Where nothing is selected. */
  words: string;
  after: string;
}

/** A citation stands behind what is selected; the others around it. */
function around({ text, start, end }: Selected, { before, words, after }: Pieces): Selected {
  const inner = text.slice(start, end) || words;
  const written = `${text.slice(0, start)}${before}${inner}${after}${text.slice(end)}`;
  const from = start + before.length;
  const to = from + inner.length;
  return words === ''
    ? { text: written, start: to + after.length, end: to + after.length }
    : { text: written, start: from, end: to };
}

/** A callout begins after an empty line. */
function onItsOwn({ text, start, end }: Selected): Selected {
  const above = text.slice(0, start).replace(/\s+$/, '');
  const gap = above === '' ? '' : '\n\n';
  const moved = above.length + gap.length;
  return { text: `${above}${gap}${text.slice(start)}`, start: moved, end: moved + end - start };
}
