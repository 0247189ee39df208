import { issueAddress } from './repository.ts';
import type { Site } from './schema.ts';

/** The page on which a reader found an error. */
interface FaultyPage {
  title: string;
  /** Full address of the page. */
  url: string;
}

/** A new issue in the repository, its form (`error.yml`) filled in; a script adds the `sentence`. */
export function correctionAddress(site: Pick<Site, 'repository'>, { title, url }: FaultyPage): string {
  return issueAddress(site, 'error', { title: `Correction: ${title}`, entry: url });
}

/** The same as a message to the editors; null if they have no e-mail address. */
export function correctionMail(
  { contact }: Pick<Site, 'contact'>,
  { title, url }: FaultyPage,
): string | null {
  if (!/^[^\s@/:]+@[^\s@/:]+$/.test(contact)) return null;
  return `mailto:${contact}?subject=${encodeURIComponent(`Correction: ${title}`)}&body=${encodeURIComponent(url)}`;
}
