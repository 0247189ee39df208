/**
 * What is read of an item, and under which elements feeds write it, best first: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0,
 * Dublin Core. Names are lower-case, with the prefix that everybody uses.
 */
export const ITEM_FIELDS = {
  title: ['title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'],
  link: ['link', 'atom:link', 'url'],
  guid: ['guid', 'id', 'atom:id', 'dc:identifier'],
  summary: [
    'description',
    'summary',
    'atom:summary',
    'dc:description',
    'itunes:summary',
    'media:description',
    'content:encoded',
    'content',
    'atom:content',
    'body',
    'xhtml:body',
  ],
  published: [
    'pubdate',
    'published',
    'issued',
    'dcterms:issued',
    'atom:published',
    'dc:date',
    'created',
    'dcterms:created',
    'date',
    'dcterms:date',
  ],
  updated: ['updated', 'modified', 'atom:updated', 'dcterms:modified', 'dc:date'],
} as const;

/** Files that come with an item, and Media RSS's groups, which hold titles and descriptions too. */
export const MEDIA_FIELDS: readonly string[] = ['media:group', 'media:content', 'enclosure'];

export type ItemField = keyof typeof ITEM_FIELDS;

/** What is read of the feed itself besides. */
export const FEED_FIELDS = ['link', 'ttl', 'sy:updateperiod', 'sy:updatefrequency'] as const;
