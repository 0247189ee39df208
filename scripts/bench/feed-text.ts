/**
 * RSS of about `size` bytes; no two feeds share an article. Each article is 4 kB including its full text: feeds captured from
 * publishers have about fifty articles. Every fifth headline is one of `headlines`.
 */
export function feedText(feed: number, size: number, headlines: readonly string[]): string {
  const items = Array.from({ length: Math.ceil(size / 4000) }, (_, at) => itemText(feed, at, headlines));
  const head = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${CONTENT}><channel><title>Feed ${feed}</title>`;
  return `${head}${items.join('\n')}</channel></rss>`;
}

const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';

/** When the newest articles were published, as `--now` takes it. */
export const NEWEST = '2026-05-01T12:00:00Z';

function itemText(feed: number, at: number, headlines: readonly string[]): string {
  const words = wordsFrom(feed * 1009 + at);
  const told = at % 5 === 0 ? headlines[(feed * 31 + at) % headlines.length] : undefined;
  const address = `https://paper-${feed}.example/${at}`;
  const published = new Date(Date.parse(NEWEST) - at * 6 * 3_600_000).toUTCString();
  return `<item><title>${escape(told ?? words(8))}</title><link>${address}</link><guid>${address}</guid>
<pubDate>${published}</pubDate><description>&lt;p&gt;${words(25)}&lt;/p&gt;</description>
<content:encoded><![CDATA[${`<p>${words(90)}</p>`.repeat(5)}]]></content:encoded></item>`;
}

/** Made-up words with a frequency like that of a language: the first of the list more often than the last. */
function wordsFrom(seed: number): (count: number) => string {
  let state = seed * 2 + 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return (count) =>
    Array.from({ length: count }, () => WORDS[Math.floor(random() ** 2 * WORDS.length)]).join(' ');
}

const SYLLABLES = [
  'ba',
  'der',
  'fin',
  'go',
  'hul',
  'kan',
  'lo',
  'mer',
  'nis',
  'pol',
  'ra',
  'sut',
  'tev',
  'vo',
  'win',
];
const WORDS = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => `${a}${b}${c}`)));

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
