import { Parser } from 'htmlparser2';
import type { FeedElements } from './feed-elements.ts';
import { addText, closeElement, openElement, readingOf } from './open-elements.ts';
import { escapeStrays } from './repair-marks.ts';

/**
 * The elements of a feed that need not be well-formed, in one pass: end tags may be missing, markup may stand in
 * texts, references and attributes may be careless, junk may follow. `document` begins at its root. Throws where more
 * elements are left open than anybody means.
 */
export function readLeniently(document: string): FeedElements {
  const xml = escapeStrays(document);
  const reading = readingOf(xml);
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        openElement(reading, { name, attributes, start: parser.startIndex, end: parser.endIndex + 1 }),
      ontext: (text) => addText(reading, text),
      onclosetag: () => {
        closeElement(reading, parser.startIndex);
        // What follows the root is no part of the feed.
        if (reading.open.length === 0) parser.pause();
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  parser.end(xml);
  return reading.feed;
}
