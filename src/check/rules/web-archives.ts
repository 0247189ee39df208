import { parseWebAddress } from '#record/shared/web-address.ts';

/** The archives, as a message names them. */
export const ARCHIVES = 'web.archive.org, archive.today, perma.cc or another web archive';

/**
 * The address that an archived copy is of; `by-number` where the archive's addresses do not say; null if it is no copy
 * in a known archive. The Internet Archive and those that run its software write `/web/<time>/<address>`.
 */
export function archivedAddress(archive: string): string | null {
  const url = parseWebAddress(archive);
  if (!url) return null;
  const copied = /\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/?\/?.+|[\w-]+\.[a-z]{2,}.*)$/i.exec(archive)?.[1];
  if (copied !== undefined) return withScheme(copied);
  const isNumbered = BY_NUMBER.test(url.hostname) && /^\/[\w-]{4,}/.test(url.pathname);
  return isNumbered && !/^\/(?:save|search|submit|web)\b/.test(url.pathname) ? 'by-number' : null;
}

/** The Internet Archive joins the slashes of some addresses, and takes them without a scheme. */
function withScheme(address: string): string {
  const slashes = address.replace(/^(https?):\/*/i, '$1://');
  return /^https?:/i.test(slashes) ? slashes : `https://${slashes}`;
}

const BY_NUMBER =
  /(?:^|\.)(?:archive\.(?:today|ph|is|li|md|vn|fo)|perma\.cc|ghostarchive\.org|webcitation\.org|megalodon\.jp|conifer\.rhizome\.org)$/;
