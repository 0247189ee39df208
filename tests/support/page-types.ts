/** One page of each type of this repository's record: its address below the home page. */
export const PAGE_TYPES = {
  home: '',
  entry: 'entries/2025-10-28-recapitalisation-and-definitive-agreement/',
  comparison: 'compare/',
  pair: 'compare/2019-07-22/2026-04-27/',
  'contract of a day': 'contract/2025-10-28/',
  'contract of today': 'terms/',
  money: 'money/',
  availability: 'availability/',
  'availability on a day': 'availability/?on=2023-05-15',
  channel: 'availability/amazon-bedrock/',
  misreadings: 'misreadings/',
  term: 'terms/revenue-share-to-microsoft/',
  party: 'parties/microsoft/',
  year: 'years/2026/',
  sources: 'sources/',
  source: 'sources/oai-2026-apr/',
  guides: 'guides/',
  guide: 'guides/agi-clause/',
  search: 'search/',
  'answered search': 'search/?q=exclusive',
  about: 'about/',
  contribute: 'contribute/',
  'form of an entry': 'contribute/entry/',
  'form of a source': 'contribute/source/',
  'form of a correction': 'contribute/correction/',
  corrections: 'corrections/',
  data: 'data/',
  'embedded contract': 'embed/contract/',
  'embedded timeline': 'embed/timeline/',
  'embedded availability': 'embed/availability/',
  'embedded term': 'embed/term/revenue-share-to-microsoft/',
  'missing page': 'nothing/',
} as const;

/** The same as a table for `test.each`. */
export const PAGES = Object.entries(PAGE_TYPES);

/** Their files inside a built site, each once. */
export const PAGE_FILES = [
  ...new Set(
    Object.values(PAGE_TYPES).map((address) =>
      address === PAGE_TYPES['missing page'] ? '404.html' : `${address.replace(/\?.*$/, '')}index.html`,
    ),
  ),
];
