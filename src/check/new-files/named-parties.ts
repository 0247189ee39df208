import { profileSchema } from '#record/desk-files/feeds-schema.ts';
import { nameFinder } from '#record/words/party-names.ts';
import { wordsOf } from '#record/words/words.ts';
import type { PartnershipRecord } from '#record/record.ts';

/** Ids of the parties that the texts name, in the order of the record; if none, the parties to the contract. */
export function namedParties(
  texts: readonly string[],
  { site, parties }: Pick<PartnershipRecord, 'site' | 'parties'>,
): string[] {
  const find = nameFinder(parties, profileSchema.parse({}));
  const named = new Set(texts.flatMap((text) => [...find(wordsOf(text)).named]));
  const found = parties.map(({ id }) => id).filter((id) => named.has(id));
  return found.length > 0 ? found : site.contractParties;
}
