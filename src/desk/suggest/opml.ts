import { generateOpml, parseOpml, type Opml } from 'feedsmith';
import { Document, isMap, isSeq, parseDocument } from 'yaml';
import { yamlText } from '#check/new-files/yaml-text.ts';
import { feedSchema, type Feed } from '#record/desk-files/feeds-schema.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';

/** The list of feeds for any program that reads feeds (OPML 2.0); aggregators are no feeds. */
export function feedsAsOpml(feeds: readonly Feed[], title: string): string {
  const outlines = feeds
    .filter(({ kind }) => kind === 'feed')
    .map(({ publisher, id, url, language }) => {
      return { type: 'rss', text: publisher, title: `${publisher} (${id})`, xmlUrl: url, language };
    });
  // The format asks for at least one line.
  const body = outlines.length > 0 ? outlines : [{ text: 'No feed is read yet.' }];
  return generateOpml({ head: { title }, body: { outlines: body } });
}

/** What became of the feeds of an OPML file. */
export interface AddedFeeds {
  /** `feeds.yaml` with the new feeds at the end of its list; what was there stays as it is written. */
  text: string;
  added: number;
  /** Feeds that were in the list. */
  known: number;
  /** Addresses that are none of http or https. */
  refused: string[];
}

/**
 * Adds the feeds of an OPML file, in whatever folders they lie, as secondary: how close a publisher is to the events is for
 * the editor to say. Throws what `parseOpml` throws for a file of another kind.
 */
export function addFeeds(text: string, feeds: readonly Feed[], opml: string): AddedFeeds {
  const addresses = new Set(feeds.map(({ url }) => canonicalUrl(url)));
  const ids = new Set(feeds.map(({ id }) => id));
  const rows: string[] = [];
  const outcome = { known: 0, refused: [] as string[] };
  for (const { title, text: name, xmlUrl = '' } of outlinesIn(parseOpml(opml).body?.outlines ?? [])) {
    const publisher = (title ?? name ?? '').trim() || hostOf(xmlUrl);
    const row = { id: freeId(publisher, ids), url: xmlUrl, publisher, tier: 'secondary' };
    if (addresses.has(canonicalUrl(xmlUrl))) outcome.known += 1;
    else if (!feedSchema.safeParse(row).success) outcome.refused.push(xmlUrl);
    else rows.push(rowText(row));
    addresses.add(canonicalUrl(xmlUrl));
    ids.add(row.id);
  }
  return { ...outcome, added: rows.length, text: withRows(text, rows) };
}

function rowText(row: Readonly<Record<string, string>>): string {
  const document = new Document(row, { schema: 'core' });
  if (isMap(document.contents)) document.contents.flow = true;
  return yamlText(document)
    .trim()
    .replace(/^\{(.*)\}$/s, '{ $1 }');
}

/** Behind the last feed, in its indentation; an empty list is written anew. */
function withRows(text: string, rows: readonly string[]): string {
  const list = parseDocument(text, { schema: 'core' }).get('feeds');
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
  if (!isMap(last) || !last.range)
    return text.replace(/^feeds:.*$/m, () => ['feeds:', ...rows.map(listed('  '))].join('\n'));
  const end = text.slice(0, last.range[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd;
  const indent = /\n([ \t]*)- [^\n]*$/.exec(text.slice(0, last.range[0] + 1))?.[1] ?? '  ';
  return [text.slice(0, at), ...rows.map(listed(indent))].join('\n') + text.slice(at);
}

function listed(indent: string): (row: string) => string {
  return (row) => `${indent}- ${row}`;
}

type Outline = NonNullable<NonNullable<Opml.Document<string>['body']>['outlines']>[number];

function outlinesIn(outlines: readonly Outline[]): Outline[] {
  return outlines.flatMap((outline) => [
    ...(outline.xmlUrl === undefined ? [] : [outline]),
    ...outlinesIn(outline.outlines ?? []),
  ]);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : 'feed';
}

/** `gazette-news` for "Gazette: News", with a number where that is taken. */
function freeId(publisher: string, taken: ReadonlySet<string>): string {
  const words = publisher
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['feed'];
  const id = words.slice(0, 5).join('-');
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
