import { headerOf, type ResponseHeaders } from './response-header.ts';

/** What a server said to recognise one version of a feed by; sent back with the next request (RFC 9110, 13.1). */
export interface Validators {
  /** The `ETag` header; null where there was none. */
  etag: string | null;
  /** The `Last-Modified` header, as it was sent; null where there was none. */
  lastModified: string | null;
}

/** The headers that ask for a feed only if it changed. */
export function conditionsOf(validators: Validators | null): Record<string, string> {
  const { etag, lastModified } = validators ?? {};
  return {
    ...(isSendable(etag) && { 'if-none-match': etag }),
    ...(isSendable(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** What an answer is to be recognised by the next time. */
export function validatorsOf(headers: ResponseHeaders): Validators {
  return { etag: headerOf(headers, 'etag'), lastModified: headerOf(headers, 'last-modified') };
}

/** What a server sent, or someone wrote into the state, need not be allowed in a header; then it is left out. */
function isSendable(value: string | null | undefined): value is string {
  return typeof value === 'string' && /^[\x20-\x7e]{1,1000}$/.test(value);
}
