/** What new files say until an editor has written it; none of it may be published. */
export const PLACEHOLDERS = {
  prose: 'To be written by an editor from the sources cited here.',
  title: 'A headline without a full stop',
  summary: 'What happened, in one or two sentences.',
  words: 'a-few-words',
  sourceId: 'id-of-the-source',
  publisher: 'Who published it',
  sourceTitle: 'Its title, as published',
} as const;

/** Whether a text is one that a template offers, or a note to do something later. */
export function isPlaceholder(text: string): boolean {
  return (
    text.includes(PLACEHOLDERS.prose) ||
    LATER.test(text) ||
    IN_BRACKETS.test(text) ||
    (text.length <= LONGEST && OFFERED.has(folded(text)))
  );
}

/** Whether a text is one of the examples that a new topic begins with. */
export function isExample(text: string): boolean {
  return /\bThis is an example\b|^An example\b|^Who that is, in a few words/.test(text);
}

/** Those of the snippets, and of the examples in the README of a content folder. */
const IN_SNIPPETS = [
  'What happened, as a headline',
  'One or two sentences, shown on the timeline and in feeds',
  'What happened, in a sentence',
  'Publisher',
  'What changed for whom',
  'What it says, in a sentence of yours',
  'Its first five words',
  'its last five',
  'The answer in one or two sentences',
  'The answer in one or two sentences, shown in lists',
  'The answer, in a sentence',
  'A few words',
  'The same in one or two sentences',
  'The same in one or two full sentences',
  'What was seen, in one sentence',
  'What they differ about',
  'what one says',
  'what the other says',
  'What the number is, in a sentence',
  'What no public text says, as a sentence',
  'What a reader has to know to judge it',
  'What was wrong and what it says now',
  'The claim in a sentence, as articles make it',
  'What the record shows, in one to four sentences',
  'What the sources support, where they do',
  'Untitled',
  'Not available',
  'N/A',
];

const OFFERED = new Set([...Object.values(PLACEHOLDERS), ...IN_SNIPPETS].map(folded));

/** The longest of them, with marks around it. */
const LONGEST = 80;

const LATER =
  /\b(?:TODO|TBD|TBC|FIXME|X{3,})\b|\bTK(?:TK)*\b(?!\s+\p{Lu})|\b[Tt]o be written\b|\b[Ll]orem ipsum\b|\bINSERT\b.*\bHERE\b|^\[[^\][]*\]\.?$|^\W*\?{2,}\W*$|\[(?:[Cc]itation|[Ss]ource) needed\]|\((?:source|check|really)\s*\?+\)/u;

/** A word in brackets that stands for one still to be found; links and insertions into quotations are others. */
const IN_BRACKETS =
  /\[(?:(?:the|a|an|your|insert|add|full|exact|correct)\s+)*(?:name|title|date|day|month|year|party|company|court|judge|city|number|amount|figure|percentage|source|url|link|address|quote|quotation|text|summary|description|headline|publisher|author|sentence|term|value|fill|insert|add|who|what|when|where)\b[^\][]{0,40}\](?![([]|:\s*http)/i;

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
