import { parseWebAddress } from '#record/shared/web-address.ts';
import type { RawItem } from './raw-item.ts';

/** The item's address: its link, else the guid that stands for one, else its file's; absolute http or https, or null. */
export function itemLink({ link, guid, guidIsLink, enclosure, base }: RawItem): string | null {
  const permanent = guidIsLink && /^\s*https?:/i.test(guid ?? '') ? guid : null;
  return (
    absoluteAddress(link ?? '', base) ??
    absoluteAddress(permanent ?? '', null) ??
    absoluteAddress(enclosure ?? '', base)
  );
}

/** An address as it can be linked to, resolved against `base`; null if it is not one or leads nowhere. */
export function absoluteAddress(text: string, base: string | null): string | null {
  const written = text.replaceAll(/[\s\0-\x1f]+/g, (space) => (/[\r\n\t]/.test(space) ? '' : ' ')).trim();
  if (written === '' || written.length > LONGEST) return null;
  const url = base === null ? URL.parse(written) : URL.parse(written, base);
  return url && parseWebAddress(url.href)?.href ? url.href : null;
}

/** No server takes longer ones; resolving them for each of a thousand items takes long. */
const LONGEST = 4096;
