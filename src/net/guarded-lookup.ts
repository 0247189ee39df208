import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { FetchError } from './fetch-error.ts';

/** Whether an address may be asked that a host was looked up to have. */
export type MayAsk = (address: string, host: string) => boolean;

/**
 * Wraps `dns.lookup` so that a name leads only to addresses that may be asked. The socket connects to the very addresses that
 * were checked, so a name that changes between two look-ups (DNS rebinding) gains nothing.
 */
export function guardedLookup(lookup: LookupFunction, mayAsk: MayAsk): LookupFunction {
  return (hostname, options, callback) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      const addresses = found as LookupAddress[];
      const allowed = addresses.filter(({ address }) => mayAsk(address, hostname));
      const [first] = allowed;
      if (!first) return callback(notPublic(addresses[0]?.address ?? 'no address', hostname), []);
      if (options.all) return callback(null, allowed);
      return callback(null, first.address, first.family);
    });
}

/** Says why a host is left alone. */
export function notPublic(address: string, hostname: string): FetchError {
  const host = hostname === address ? address : `${hostname} (${address})`;
  return new FetchError(
    `${host} is not a public address; --allow-host ${hostname} would ask it all the same.`,
  );
}
