import { withBase } from '#record/shared/address.ts';

/** An address of the site as this build serves it: below the base path. */
export function link(address: string): string {
  return withBase(import.meta.env.BASE_URL, address);
}
