import type { IncomingHttpHeaders } from 'undici/types/header.js';

export type ResponseHeaders = IncomingHttpHeaders;

/** A header of an answer, the first where it was sent several times; null where it is missing or empty. */
export function headerOf(headers: ResponseHeaders, name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value)?.trim() || null;
}
