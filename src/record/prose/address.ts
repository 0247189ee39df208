import { parseWebAddress } from '../shared/web-address.ts';

/**
 * The address a link may carry, or null: http(s) with a host and without a user name, mailto, or a place on this
 * site written from its root or as a fragment. The parser has already resolved entities and encoded spaces.
 */
export function safeAddress(address: string): string | null {
  if (/[\s\\]/.test(address)) return null;
  if (address.startsWith('#') || /^\/(?!\/)/.test(address)) return address;
  if (/^mailto:[^@:/]+@[^@/]+$/i.test(address)) return address;
  return /^https?:\/\/[^/]/i.test(address) && parseWebAddress(address) ? address : null;
}
