import { ADDRESS, openDataAddress, openSchemaAddress } from '#record/shared/address.ts';
import { VERDICTS } from '#record/misreadings/schema.ts';
import { TIERS } from '#record/source/tier.ts';

const ANCHORS = new Map<string, readonly string[]>([
  [ADDRESS.home, ['timeline', 'watch', 'last', 'key-only']],
  [ADDRESS.contract, ['states']],
  [ADDRESS.entries, ['key-only']],
  [ADDRESS.parties, []],
  [ADDRESS.availability, ['matrix', 'leads', 'channels', 'history', 'practice']],
  [ADDRESS.misreadings, VERDICTS.map((verdict) => `verdict-${verdict}`)],
  [ADDRESS.terms, ['coming', 'open', 'through-time']],
  [ADDRESS.compare, ['words', 'others']],
  [ADDRESS.money, ['network', 'deals', 'shares', 'figures']],
  [ADDRESS.sources, TIERS],
  [ADDRESS.search, ['browse', 'answers', 'q']],
  [
    ADDRESS.about,
    [
      'gaps',
      'scope',
      'how-it-is-made',
      'how-software-helped',
      'what-the-words-mean',
      'who-keeps-it',
      'how-to-take-it-with-you',
      'how-to-reach-the-editors',
    ],
  ],
  [ADDRESS.contribute, ['suggest-an-event', 'report-a-mistake', 'write-an-entry', 'what-happens-then']],
  [ADDRESS.corrections, []],
  [ADDRESS.guides, ['brief']],
  [ADDRESS.data, ['downloads', 'fields', 'entries', 'cite', 'feeds', 'calendar', 'embeds']],
]);

const FILES = [
  '/robots.txt',
  ...['entries', 'terms', 'sources', 'parties', 'availability', 'misreadings', 'changes'].flatMap((part) => [
    openDataAddress(part, 'json'),
    openSchemaAddress(part),
  ]),
  ...['entries', 'terms', 'sources', 'statements', 'figures', 'availability'].map((part) =>
    openDataAddress(part, 'csv'),
  ),
];

/** The pages and files that every site has, whatever its content, each with the parts that links may lead to. */
export const FIXED_PAGES: readonly [path: string, anchors: readonly string[]][] = fixedPages();

function fixedPages(): [string, readonly string[]][] {
  const paths = Object.values(ADDRESS).filter((path) => !path.includes('#') && path !== ADDRESS.timelineFile);
  return [...new Set([...paths, ...FILES])].map((path) => [path, ANCHORS.get(path) ?? []]);
}
