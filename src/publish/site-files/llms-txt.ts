import { ADDRESS, openDataAddress, type ToUrl } from '#record/shared/address.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { LICENCE } from '#record/site/licence.ts';
import type { Site } from '#record/site/schema.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';

/** The site for language models, as https://llmstxt.org proposes: what it is, and where to read on. */
export function llmsTxt(site: Site, toUrl: ToUrl): string {
  const list = (links: readonly Link[]) =>
    links.map(([name, address, about]) => `- [${name}](${toUrl(address)}): ${about}`).join('\n');
  return `${[
    `# ${escapeMarkdown(site.title)}`,
    `> ${escapeMarkdown(site.description)}`,
    `Complete to ${formatWhen(site.completeTo)}. Every statement cites a source and says how sure it is: stated by a party, ` +
      'reported by the press, inferred by others, or not disclosed. Keep these apart when you pass it on, and name the day: ' +
      `what held then may not hold now. Text: [${LICENCE.name}](${LICENCE.url}).`,
    '## Read',
    list(PAGES),
    '## Data',
    list(DATA),
    '## Optional',
    list(OPTIONAL),
  ].join('\n\n')}\n`;
}

type Link = readonly [name: string, address: string, about: string];

const PAGES: readonly Link[] = [
  ['The contract now', ADDRESS.contract, 'every term with its value and its standing'],
  ['The terms', ADDRESS.terms, 'each term through time'],
  ['Before and after', ADDRESS.compare, 'two days side by side'],
  [
    'The timeline',
    ADDRESS.entries,
    'one entry for each event; each has a twin in Markdown, `.md` in place of the last slash',
  ],
  ['Misreadings', ADDRESS.misreadings, 'what articles get wrong'],
  ['About', ADDRESS.about, 'how it is made, what is missing, what the words mean'],
];

const DATA: readonly Link[] = [
  ['Entries', openDataAddress('entries', 'json'), 'all entries with their prose in Markdown'],
  ['Terms', openDataAddress('terms', 'json'), 'every value each term had, since when, by which entry'],
  ['Sources', openDataAddress('sources', 'json'), 'publisher, title, date, address, archived copy'],
  [
    'Statements',
    openDataAddress('statements', 'csv'),
    'one statement a row, with its standing and its sources',
  ],
  ['Changes', openDataAddress('changes', 'json'), 'what changed in the record itself, newest first'],
];

const OPTIONAL: readonly Link[] = [
  ['Guides', ADDRESS.guides, 'answers to what readers keep asking'],
  ['Data package', ADDRESS.dataPackage, 'the tables and their fields'],
];
