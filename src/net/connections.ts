import { lookup as lookupByDns } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { guardedLookup, notPublic, type MayAsk } from './guarded-lookup.ts';
import { isPublicAddress } from './public-address.ts';

/** Connections to servers, kept for reuse while a run lasts. */
export interface Connections {
  dispatcher: Dispatcher;
  /** For connections that are made otherwise. */
  guard: Guard;
  /** Ends them all, also those in use. */
  close(): Promise<void>;
}

/** What keeps requests away from addresses that are not public. */
export interface Guard {
  lookup: LookupFunction;
  mayAsk: MayAsk;
}

/** Opens no connection yet: each is made, and its address checked, when a request needs it. */
export function openConnections(options: {
  /** True also asks loopback, private and link-local addresses. */
  allowPrivateHosts: boolean;
  /** Hosts that may be private: names, or addresses as they stand in a URL. */
  allowHosts?: readonly string[];
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
  const guard = guardOf(lookup, options);
  const connect = buildConnector({ timeout: connectTimeout, lookup: guard.lookup });
  const dispatcher = new Agent({
    connect: guardedConnector(connect, guard.mayAsk),
    connections: perHost,
    maxHeaderSize: 32 * 1024,
  });
  return { dispatcher, guard, close: () => dispatcher.destroy() };
}

function guardOf(
  lookup: LookupFunction,
  { allowPrivateHosts, allowHosts = [], isPublic = isPublicAddress }: Parameters<typeof openConnections>[0],
): Guard {
  const allowed = new Set(allowHosts.map((host) => host.toLowerCase()));
  const mayAsk: MayAsk = (address, host) => allowPrivateHosts || allowed.has(host) || isPublic(address);
  return { lookup: guardedLookup(lookup, mayAsk), mayAsk };
}

/** A host written as an IP address is never looked up, so it is checked here. */
function guardedConnector(connect: buildConnector.connector, mayAsk: MayAsk): buildConnector.connector {
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !mayAsk(host, host)) return callback(notPublic(host, host), null);
    return connect(options, callback);
  };
}
