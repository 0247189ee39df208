/** What English writes or says in several ways; the first is the one of this house. */
const SAME: readonly (readonly string[])[] = [
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['data centre', 'datacentre', 'data center', 'datacenter'],
  ['data centres', 'datacentres', 'data centers', 'datacenters'],
  ['organisation', 'organization'],
  ['organisations', 'organizations'],
  ['reorganisation', 'reorganization'],
  ['recapitalisation', 'recapitalization'],
  ['recapitalised', 'recapitalized'],
  ['commercialisation', 'commercialization'],
  ['commercialise', 'commercialize'],
  ['capitalisation', 'capitalization'],
  ['monetisation', 'monetization'],
  ['authorisation', 'authorization'],
  ['authorised', 'authorized'],
  ['prioritise', 'prioritize'],
  ['recognise', 'recognize'],
  ['recognised', 'recognized'],
  ['annualised', 'annualized'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['labour', 'labor'],
  ['favour', 'favor'],
  ['behaviour', 'behavior'],
  ['defence', 'defense'],
  ['judgement', 'judgment'],
  ['catalogue', 'catalog'],
  ['cancelled', 'canceled'],
  ['modelling', 'modeling'],
  ['fulfil', 'fulfill'],
  ['non-profit', 'nonprofit'],
  ['on-premises', 'on-prem'],
  ['analyse', 'analyze'],
  ['suit', 'lawsuit'],
  ['removed', 'fired', 'ousted', 'sacked'],
  ['inquiry', 'enquiry', 'probe', 'investigation'],
  ['chief executive', 'CEO'],
  ['initial public offering', 'go public', 'going public'],
];

/** The text in the words of this house: `exclusive license` becomes `exclusive licence`. */
export function inOwnWords(text: string): string {
  return text.replaceAll(OTHERS, (found) => OWN.get(found.toLowerCase().replaceAll('-', ' ')) ?? found);
}

/** The text in the other words for the same; empty if there are none. */
export function inOtherWords(text: string): string[] {
  const own = inOwnWords(text);
  const most = Math.max(...SAME.map(({ length }) => length));
  const written = Array.from({ length: most - 1 }, (_, place) =>
    own.replaceAll(OWNS, (found) => {
      const others = OTHER.get(found.toLowerCase()) ?? [found];
      return others[Math.min(place, others.length - 1)] ?? found;
    }),
  );
  return [...new Set([own, ...written])].filter((other) => other !== text);
}

const OWN = new Map(
  SAME.flatMap(([own = '', ...others]) => others.map((other) => [other.replaceAll('-', ' '), own] as const)),
);
const OTHER = new Map(SAME.map(([own = '', ...others]) => [own, others] as const));

const OTHERS = anyOf([...OWN.keys()]);
const OWNS = anyOf([...OTHER.keys()]);

/** Longer ones first, so that `data centers` is not read as `centers`; a hyphen stands for a blank. */
function anyOf(words: readonly string[]): RegExp {
  const longestFirst = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[ -]/g, '[ -]'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'giu');
}
