import { errors } from 'undici';
import { FetchError } from './fetch-error.ts';

/** Reads what the network, TLS, HTTP and the decompressors throw; anything else is our own bug and null. */
export function networkErrorOf(error: unknown): FetchError | null {
  if (error instanceof FetchError) return error;
  const code = codeOf(error);
  if (code === null) return null;
  const known = KNOWN.find(({ codes }) => codes.test(code));
  if (!known) return null;
  return new FetchError(known.text.replace('CODE', code), {
    mayPass: known.mayPass,
    hasNoHost: known === NO_HOST,
  });
}

/** Not everything the parser of HTTP refuses has a code. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && error.code !== undefined) return String(error.code);
  return error instanceof errors.HTTPParserError ? 'HPE' : null;
}

const NO_HOST = {
  codes: /^ENOTFOUND$|^ENODATA$/,
  text: 'The host has no address (CODE).',
  mayPass: false,
};

/**
 * First match counts. undici asserts what some servers break (a status of 000), and nothing here asserts anything
 * else. Codes are those of Node (`E…`, `Z_…`, `ERR_…`), OpenSSL, undici (`UND_ERR_…`) and llhttp
 * (`HPE_…`). Of `ERR_…` and `UND_ERR_…` only what servers can cause is listed: the rest are calls gone wrong.
 */
const KNOWN: { codes: RegExp; text: string; mayPass: boolean }[] = [
  NO_HOST,
  { codes: /^EAI_/, text: 'The host could not be looked up (CODE).', mayPass: true },
  { codes: /^ECONNREFUSED$/, text: 'The server refused the connection.', mayPass: false },
  {
    codes: /^UND_ERR_CONNECT_TIMEOUT$|^ETIMEDOUT$/,
    text: 'No connection was made in time.',
    mayPass: true,
  },
  {
    codes: /^UND_ERR_HEADERS_TIMEOUT$/,
    text: 'The server did not begin its answer in time.',
    mayPass: true,
  },
  {
    codes: /^UND_ERR_BODY_TIMEOUT$/,
    text: 'The server stopped sending in the middle of its answer.',
    mayPass: true,
  },
  {
    codes:
      /^ECONNRESET$|^EPIPE$|^UND_ERR_SOCKET$|^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|^ERR_STREAM_PREMATURE_CLOSE$|^Z_BUF_ERROR$/,
    text: 'The connection broke off before the answer was complete.',
    mayPass: true,
  },
  { codes: /^UND_ERR_HEADERS_OVERFLOW$/, text: 'The headers of the answer are too long.', mayPass: false },
  {
    codes: /^HPE|^UND_ERR_RES|^UND_ERR_INFO$|^UND_ERR_NOT_SUPPORTED$|^ERR_ASSERTION$/,
    text: 'The answer is not valid HTTP.',
    mayPass: false,
  },
  {
    codes: /^Z_|^ERR_BROTLI|^ERR__ERROR_/,
    text: 'The answer is packed wrongly and cannot be unpacked (CODE).',
    mayPass: false,
  },
  {
    codes: /^CERT_|^DEPTH_ZERO_|^SELF_SIGNED_|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^ERR_TLS_|^ERR_SSL_|^EPROTO$/,
    text: 'No secure connection: the certificate or the TLS of the server is not valid (CODE).',
    mayPass: false,
  },
  { codes: /^E[A-Z]+$/, text: 'The connection failed (CODE).', mayPass: false },
];
