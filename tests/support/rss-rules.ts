/**
 * What an RSS 2.0 feed breaks of its specification (https://www.rssboard.org/rss-specification) and of the board's
 * profile (https://www.rssboard.org/rss-profile). Runs inside a browser, whose parser refuses what is no XML.
 */
export function rssFaults(xml: string): string[] {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.querySelector('parsererror');
  if (broken) return [`is no XML: ${broken.textContent}`];
  const { documentElement: rss } = document;
  const childrenOf = (node: globalThis.Element, name: string) =>
    [...node.children].filter((child) => child.nodeName === name);
  const textOf = (node: globalThis.Element, name: string) =>
    childrenOf(node, name).map((child) => child.textContent?.trim() ?? '');
  const isDate = (text: string) =>
    /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/.test(
      text,
    ) && !Number.isNaN(Date.parse(text));
  const isAddress = (text: string) => /^https?:\/\//.test(text) && URL.canParse(text);

  const faults: string[] = [];
  const need = (isMet: boolean, fault: string) => void (isMet || faults.push(fault));
  const once = (node: globalThis.Element, names: string[], where: string) =>
    names.forEach((name) => need(childrenOf(node, name).length <= 1, `${where} has several ${name}`));

  need(rss.nodeName === 'rss' && rss.getAttribute('version') === '2.0', 'is no rss of version 2.0');
  const channels = childrenOf(rss, 'channel');
  need(channels.length === 1 && rss.children.length === 1, 'rss holds more or less than one channel');
  const [channel = rss] = channels;
  for (const name of ['title', 'link', 'description'])
    need(textOf(channel, name).filter(Boolean).length === 1, `the channel has not one ${name}`);
  need(textOf(channel, 'link').every(isAddress), 'the channel links to no address');
  once(channel, ['language', 'pubDate', 'lastBuildDate', 'ttl', 'generator', 'docs'], 'the channel');
  const self = channel.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link');
  need(self.length === 1 && self[0]?.getAttribute('rel') === 'self', 'the channel does not name itself');
  need(isAddress(self[0]?.getAttribute('href') ?? ''), 'the channel names itself by no address');

  const items = childrenOf(channel, 'item');
  const ids = items.flatMap((item) => textOf(item, 'guid'));
  need(new Set(ids).size === items.length, 'an item has no guid of its own');
  items.forEach((item, place) => {
    const where = `item ${place + 1}`;
    once(item, ['title', 'link', 'description', 'guid', 'pubDate', 'author', 'source'], where);
    need([...textOf(item, 'title'), ...textOf(item, 'description')].some(Boolean), `${where} says nothing`);
    need(textOf(item, 'link').every(isAddress), `${where} links to no address`);
    need(textOf(item, 'pubDate').every(isDate), `${where} has a date that is none of RFC 822`);
    const guids = childrenOf(item, 'guid');
    const isAddressOrSaid = ({ textContent }: globalThis.Element, said: string | null) =>
      said === 'false' || isAddress(textContent ?? '');
    need(
      guids.every((guid) => isAddressOrSaid(guid, guid.getAttribute('isPermaLink'))),
      `${where} has a guid that is no address and does not say so`,
    );
  });
  return faults;
}
