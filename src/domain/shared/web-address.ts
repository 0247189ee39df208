import { z } from 'zod';

/** The address as a URL when it may be linked to: http or https, with a host and without credentials. */
export function parseWebAddress(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return null;
  return url.hostname === '' || url.username !== '' || url.password !== '' ? null : url;
}

/** An address written in a content file. */
export const webAddressSchema = z
  .string()
  .refine((text) => /^https?:\/\//.test(text) && parseWebAddress(text) !== null, {
    error: (issue) => `"${String(issue.input)}" is not an http or https address`,
  });
