import { idPrefixOf, publisherAt, tierOf } from '#check/new-files/source-defaults.ts';
import { sourceId } from '#check/new-files/source-file.ts';
import type { Party } from '#record/party/schema.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import type { Day } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import type { Fields } from './draft.ts';

/** The source of the record with this address or id; null if none. */
export function findSource(typed: string, sources: readonly Source[]): Source | null {
  const [first = ''] = typed.trim().split(/\s+/);
  const address = canonicalUrl(first);
  return (
    sources.find(({ id, url }) => id === first || (address !== null && canonicalUrl(url) === address)) ?? null
  );
}

/** What the record knows of a new address: who publishes there, and how close they are to events. */
export function guessSource(url: string, sources: readonly Source[], parties: readonly Party[]): Fields {
  const publisher = publisherAt(url, sources);
  const tier = publisher === null ? null : tierOf(publisher, sources, parties);
  return { url, ...(publisher ? { publisher } : {}), ...(tier ? { tier } : {}), verification: 'read' };
}

/** A free id for a new source, from what is known of it so far. */
export function idFor(
  { url, publisher, title, date }: Fields,
  { sources, taken, completeTo }: { sources: readonly Source[]; taken: ReadonlySet<string>; completeTo: Day },
): string {
  const name = String(publisher ?? hostWord(String(url)));
  const facts = {
    publisher: name,
    title: title === undefined ? null : String(title),
    date: /^\d{4}/.test(String(date)) ? String(date) : completeTo,
  } as Parameters<typeof sourceId>[0];
  return sourceId(facts, { prefix: idPrefixOf(name, sources), taken });
}

/** `example` of `https://www.example.com/a`. */
function hostWord(url: string): string {
  const host = parseWebAddress(url)?.hostname.replace(/^www\./, '') ?? '';
  return host.split('.')[0] || 'source';
}
