import type { Site } from './schema.ts';

/** The page on which a reader found an error. */
interface FaultyPage {
  title: string;
  /** Full address of the page. */
  url: string;
}

/** A message to the editors about a page; null if they have no e-mail address. */
export function correctionMail(
  { contact }: Pick<Site, 'contact'>,
  { title, url }: FaultyPage,
): string | null {
  if (!/^[^\s@/:]+@[^\s@/:]+$/.test(contact)) return null;
  return `mailto:${contact}?subject=${encodeURIComponent(`Correction: ${title}`)}&body=${encodeURIComponent(url)}`;
}
