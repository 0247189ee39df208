import { ADDRESS, contactAddress, type ToUrl } from '#record/shared/address.ts';
import { addDays, type Day } from '#record/shared/when.ts';
import { securityReportAddress } from '#record/site/repository.ts';
import type { Site } from '#record/site/schema.ts';

/** Whom to tell of a weakness (RFC 9116). */
export function securityTxt(site: Site, toUrl: ToUrl): string {
  const fields = [
    ['Contact', securityReportAddress(site)],
    ['Contact', contactAddress(site.contact)],
    ['Expires', expiryOf(site.completeTo)],
    ['Preferred-Languages', site.language],
    ['Canonical', toUrl(ADDRESS.securityTxt)],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

/**
 * Less than a year after the day to which the record is complete, as the RFC advises, and not after the day of the build:
 * two builds are equal, and the word of a record that nobody keeps any more expires.
 */
function expiryOf(completeTo: Day): string {
  return `${addDays(completeTo, 364)}T00:00:00Z`;
}
