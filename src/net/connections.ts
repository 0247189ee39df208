import { lookup as lookupByDns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { guardedLookup, notPublic } from './guarded-lookup.ts';
import { isPublicAddress } from './public-address.ts';

/** Connections to servers, kept for reuse while a run lasts. */
export interface Connections {
  dispatcher: Dispatcher;
  /** Ends them all, also those in use. */
  close(): Promise<void>;
}

/** Opens no connection yet: each is made, and its address checked, when a request needs it. */
export function openConnections(options: {
  /** True also asks loopback, private and link-local addresses. */
  allowPrivateHosts: boolean;
  /** Milliseconds for looking the name up, connecting and TLS; 10,000 unless told. */
  connectTimeout?: number;
  /** Requests under way at a time per scheme, host and port, those after redirects included; 2 unless told. */
  perHost?: number;
  /** Instead of the system's look-up of names; what it finds is checked like any other address. */
  lookup?: LookupFunction;
  /** What counts as public; `isPublicAddress` unless told. */
  isPublic?: (address: string) => boolean;
}): Connections {
  const { connectTimeout = 10_000, perHost = 2, lookup = lookupByDns } = options;
  const mayAsk = options.allowPrivateHosts ? () => true : (options.isPublic ?? isPublicAddress);
  const connect = buildConnector({ timeout: connectTimeout, lookup: guardedLookup(lookup, mayAsk) });
  const dispatcher = new Agent({
    connect: guardedConnector(connect, mayAsk),
    connections: perHost,
    maxHeaderSize: 32 * 1024,
  });
  return { dispatcher, close: () => dispatcher.destroy() };
}

/** A host written as an IP address is never looked up, so it is checked here. */
function guardedConnector(
  connect: buildConnector.connector,
  mayAsk: (address: string) => boolean,
): buildConnector.connector {
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !mayAsk(host)) return callback(notPublic(host, host), null);
    return connect(options, callback);
  };
}
