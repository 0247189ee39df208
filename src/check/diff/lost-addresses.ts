import {
  contractAddress,
  entryAddress,
  guideAddress,
  partyAddress,
  sourceAddress,
  termAddress,
} from '#record/shared/address.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { changeDays } from '#record/terms/compare.ts';
import { foldLedger } from '#record/terms/ledger.ts';

/** The addresses that a record had and has no longer; whoever follows a link there finds nothing. */
export function lostAddresses(before: PartnershipRecord, after: PartnershipRecord): string[] {
  const kept = new Set(addressesOf(after));
  return addressesOf(before).filter((address) => !kept.has(address));
}

function addressesOf({ entries, sources, parties, terms, guides }: PartnershipRecord): string[] {
  const published = entries.filter(({ draft }) => !draft);
  const changes = published.flatMap(({ slug, changes: own }) =>
    own.map((change) => ({ ...change, entry: slug })),
  );
  return [
    ...published.flatMap(({ slug, formerly }) => [slug, ...formerly].map(entryAddress)),
    ...guides.map(({ slug }) => guideAddress(slug)),
    ...terms.map(({ id }) => termAddress(id)),
    ...parties.map(({ id }) => partyAddress(id)),
    ...sources.map(({ id }) => sourceAddress(id)),
    ...changeDays(foldLedger(terms, changes)).map(contractAddress),
  ];
}
