import type { PageImage } from '#publish/social-images/page-image.ts';
import { availabilityImage } from '#publish/social-images/availability-image.ts';
import { compareImage } from '#publish/social-images/compare-image.ts';
import { contractImage, termsImage } from '#publish/social-images/contract-image.ts';
import { moneyImage } from '#publish/social-images/money-image.ts';
import { describePageImage } from '#publish/social-images/page-image.ts';
import { termImage } from '#publish/social-images/term-image.ts';
import { directionsBetween } from '#record/figures/directions.ts';
import { figuresBySeries } from '#record/figures/recorded.ts';
import { socialImageAddress } from '#record/shared/address.ts';
import { firstComparison } from '#record/terms/compare.ts';
import { getAvailability } from './availability.ts';
import { getRecord } from './record.ts';

/** The images of pages that are no entries, by their names: `contract`, `term-<id>`. */
export async function pageImages(): Promise<ReadonlyMap<string, PageImage>> {
  const { site, ledger, changeDays, series, timeline, parties } = await getRecord();
  const compared = firstComparison(changeDays, site);
  const directions = directionsBetween(site.contractParties, figuresBySeries(series, timeline));
  const offered = await getAvailability();
  const contract = { site, ledger };
  const all: [string, PageImage][] = [
    ['contract', contractImage(contract)],
    ['terms', termsImage(contract)],
    ...optional('compare', compared && compareImage(contract, compared.before, compared.after)),
    ['money', moneyImage(site, directions, parties)],
    ...optional('availability', offered && availabilityImage(site, offered.availability, offered.models)),
    ...ledger.map((history): [string, PageImage] => [`term-${history.term.id}`, termImage(site, history)]),
  ];
  return new Map(all.filter(([, { rows }]) => rows.length > 0));
}

function optional(name: string, image: PageImage | null | undefined): [string, PageImage][] {
  return image ? [[name, image]] : [];
}

/** What a page needs to name its image; undefined if it has none of its own. */
export async function cardOf(name: string): Promise<{ address: string; alt: string } | undefined> {
  const image = (await pageImages()).get(name);
  return image && { address: socialImageAddress(name), alt: describePageImage(image) };
}
