import { z } from 'zod';

/** The address as a URL when it may be linked to: http or https (which always have a host), no credentials. */
export function parseWebAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.username !== '' || url.password !== '' ? null : url;
}

/** An address written in a content file: without white space, which URL parsers silently drop. */
export const webAddressSchema = z
  .string()
  .refine((text) => /^https?:\/\/\S+$/.test(text) && parseWebAddress(text) !== null, {
    error: (issue) => `"${String(issue.input)}" is not an http or https address`,
    params: { rule: 'bad-address' },
  });
