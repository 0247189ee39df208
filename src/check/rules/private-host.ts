/**
 * Whether a host is one of this machine or of a private network (RFC 6761, 6762, 1918, 4193, 3927, 5737), as `URL` writes it:
 * addresses in octal, hexadecimal or as one number are already in four parts.
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPrivateV4(host.split('.').map(Number));
  return !host.includes('.') || PRIVATE_ENDINGS.test(host);
}

const PRIVATE_ENDINGS = /\.(?:localhost|local|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

function isPrivateV4([a = 0, b = 0, c = 0]: number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
  if (a === 100) return b >= 64 && b < 128;
  if (a === 172) return b >= 16 && b < 32;
  if (a === 192) return b === 168 || (b === 0 && (c === 0 || c === 2));
  if (a === 198) return b === 18 || b === 19 || (b === 51 && c === 100);
  return (a === 169 && b === 254) || (a === 203 && b === 0 && c === 113);
}

/** Unspecified, loopback, mapped from IPv4, link-local, unique local, multicast, documentation. */
function isPrivateV6(host: string): boolean {
  return /^::1?$|^::ffff:|^fe[89ab]|^f[cd]|^ff|^2001:db8:/.test(host);
}
