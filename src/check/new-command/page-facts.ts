import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { oneLine } from '#record/prose/one-line.ts';
import { parseDay, type Day } from '#record/shared/when.ts';

/** What a page says of itself; null if absent. */
export interface PageFacts {
  title: string | null;
  /** The name of the site. */
  publisher: string | null;
  date: Day | null;
  /** Full addresses that it links to. */
  links: string[];
}

/** What is known of a page that was not read. */
export const NOTHING_KNOWN: PageFacts = { title: null, publisher: null, date: null, links: [] };

/** Reads the links of a page and its head: Open Graph (https://ogp.me), the usual names of `meta`, JSON-LD and the title. */
export function pageFacts(html: string): PageFacts {
  const elements = elementsIn(parse(html));
  const metas = new Map(elements.flatMap(metaOf));
  const first = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    title: first('og:title', 'twitter:title') ?? (title ? oneLine(textOf(title)) || null : null),
    publisher: first('og:site_name', 'application-name'),
    date: dayIn(first(...DATES)) ?? dayIn(/"datePublished"\s*:\s*"([^"]+)"/.exec(html)?.[1] ?? null),
    links: elements.flatMap(linkOf),
  };
}

const DATES = ['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'pubdate'];

/** In the order of the page. Without recursion: a page may nest its elements by the thousand. */
function elementsIn(page: Tree.Document): Tree.Element[] {
  const found: Tree.Element[] = [];
  const waiting: Tree.ChildNode[] = page.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}

function metaOf({ tagName, attrs }: Tree.Element): [name: string, content: string][] {
  const valueOf = (name: string) => attrs.find((attribute) => attribute.name === name)?.value;
  const name = valueOf('property') ?? valueOf('name') ?? valueOf('itemprop');
  const content = oneLine(valueOf('content') ?? '');
  return tagName === 'meta' && name && content ? [[name.toLowerCase(), content]] : [];
}

function linkOf({ tagName, attrs }: Tree.Element): string[] {
  const href = attrs.find(({ name }) => name === 'href')?.value.trim() ?? '';
  return tagName === 'a' && /^https?:/i.test(href) ? [href] : [];
}

function textOf({ childNodes }: Tree.Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

/** The day as written, in the publisher's time zone. */
function dayIn(text: string | null): Day | null {
  return parseDay(text?.slice(0, 10) ?? '');
}
