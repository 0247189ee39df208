/** A room of the house: one part of the product, with what it may import besides itself. */
export interface Room {
  /** Rooms below it. */
  rooms: readonly string[];
  /** Its inner rooms, and which of them each may import; files beside them may import all. */
  inner: Readonly<Record<string, readonly string[]>>;
  /** Packages that its core may use, by name or by the beginning of a name (`hast-util-*`). */
  packages: readonly string[];
  /** Whether its core keeps away from disk, network, console and clock. */
  isPure: boolean;
  /** Files outside the core, as globs below the room: those that touch disk, network or console, or Astro. */
  outside: readonly string[];
}

/**
 * The arrows of the house, lowest room first. The one table behind the lint rules (`.oxlint.config.ts`) and
 * the test of the architecture.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  command: { rooms: [], inner: {}, packages: [], isPure: false, outside: ['**'] },
  record: {
    rooms: ['command'],
    inner: {
      shared: [],
      site: ['shared'],
      party: ['shared'],
      prose: ['shared'],
      source: ['shared'],
      guide: ['prose', 'shared'],
      entry: ['prose', 'shared'],
      figures: ['entry', 'party', 'shared'],
      availability: ['shared'],
      misreadings: ['shared'],
      terms: ['entry', 'shared'],
      timeline: ['terms', 'guide', 'entry', 'source', 'party', 'site', 'shared'],
      'desk-files': ['source', 'shared'],
      words: ['desk-files', 'party', 'shared'],
      read: ['site', 'shared'],
    },
    packages: ['zod', 'date-fns', 'satteri', 'hast', 'hast-util-*', 'diff'],
    isPure: true,
    outside: ['read/**'],
  },
  publish: {
    rooms: ['record'],
    inner: {
      pictures: [],
      markdown: [],
      citations: [],
      'json-ld': [],
      verify: [],
      'site-files': ['markdown'],
      embed: [],
      sitemap: [],
      syndication: [],
      'social-images': ['pictures'],
      calendar: ['syndication'],
      'open-data': ['markdown'],
    },
    packages: [
      'zod',
      'd3-scale',
      'satteri',
      'hast',
      'entities',
      'feedsmith',
      'csv-stringify',
      'ical-generator',
      '@citation-js/*',
    ],
    isPure: true,
    outside: ['social-images/draw.ts'],
  },
  net: {
    rooms: ['command', 'record'],
    inner: { markup: [] },
    packages: ['undici', 'ipaddr.js', 'entities'],
    isPure: false,
    outside: ['*.ts'],
  },
  check: {
    rooms: ['command', 'record', 'net'],
    inner: {
      yaml: [],
      report: [],
      schemas: [],
      rules: ['new-files', 'yaml'],
      'new-files': [],
      read: ['rules', 'yaml'],
      diff: ['report', 'rules', 'yaml'],
      proposal: ['diff', 'rules', 'yaml'],
      fixes: ['read', 'yaml'],
      'new-command': ['new-files', 'read', 'report', 'yaml'],
      'propose-command': ['new-command', 'proposal', 'read', 'report'],
    },
    packages: ['zod', 'yaml'],
    isPure: true,
    outside: [
      'read/**',
      'schemas/**',
      'new-command/**',
      'propose-command/**',
      'diff/base-folder.ts',
      'fixes/fix-folder.ts',
      'check-folder.ts',
      'command.ts',
    ],
  },
  desk: {
    rooms: ['command', 'record', 'net', 'check'],
    inner: {
      normalise: [],
      read: ['normalise'],
      cluster: ['normalise'],
      score: ['cluster', 'normalise'],
      match: ['score', 'cluster', 'normalise'],
      evaluate: ['score', 'cluster', 'normalise'],
      inbox: ['match', 'score', 'cluster', 'read', 'normalise'],
      review: ['inbox', 'score', 'normalise'],
      suggest: ['inbox', 'match', 'score', 'cluster', 'read', 'normalise'],
    },
    packages: ['zod', 'yaml', 'entities', 'htmlparser2', 'rss-parser', 'feedsmith'],
    isPure: true,
    outside: [
      'read/article-*.ts',
      'read/read-with-rss-parser.ts',
      'read/read-feed.ts',
      'read/read-feeds.ts',
      'read/read-aggregator.ts',
      'read/greader-client.ts',
      'inbox/*-file.ts',
      'inbox/*-folder.ts',
      'review/**',
      'suggest/**',
      'evaluate/read-labelled.ts',
      'evaluate/refit.ts',
    ],
  },
  links: {
    rooms: ['command', 'record', 'net', 'check'],
    inner: {},
    packages: ['unpdf'],
    isPure: false,
    outside: ['**'],
  },
  site: {
    rooms: ['command', 'record', 'publish', 'check', 'desk'],
    inner: {
      styles: [],
      search: [],
      client: ['search'],
      components: ['client', 'search', 'styles'],
      layouts: ['components', 'client', 'search', 'styles'],
      data: [],
      pages: ['data', 'layouts', 'components', 'search', 'styles'],
    },
    packages: ['astro', 'stemmer', 'satteri'],
    isPure: false,
    outside: ['data/**', 'content.config.ts', 'layouts/*.ts'],
  },
};
