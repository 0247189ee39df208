import ipaddr from 'ipaddr.js';

/**
 * True for an IP address of the public internet: none of the special ranges of RFC 6890 (loopback, private,
 * link-local with the metadata services of clouds, carrier-grade NAT, multicast, unspecified, unique local …), and
 * no IPv6 form that carries an IPv4 address (mapped, NAT64, 6to4, Teredo), which would lead around the check.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || CLOUD_SERVICES.has(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/** All of IPv6 that is handed out (RFC 4291, 2.4); what lies outside has special uses, some not listed yet. */
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3');

/** Answers every virtual machine of one cloud, from a range that is otherwise public. */
const CLOUD_SERVICES = new Set(['168.63.129.16']);
