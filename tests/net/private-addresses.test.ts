import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '#net/public-address.ts';
import { contentFrom, failureFrom } from '../support/fetching.ts';
import { answer, serve } from '../support/http-server.ts';

const FEED = '<rss version="2.0"></rss>';

describe('isPublicAddress', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '2606:4700::1111',
    '2a00:1450::1',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.9.9.9'],
    ['loopback', '::1'],
    ['unspecified', '0.0.0.0'],
    ['unspecified', '0.1.2.3'],
    ['unspecified', '::'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['link-local', '169.254.1.1'],
    ['metadata', '169.254.169.254'],
    ['metadata', 'fd00:ec2::254'],
    ['metadata', '168.63.129.16'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['protocol assignments', '192.0.0.8'],
    ['documentation', '203.0.113.5'],
    ['benchmarking', '198.18.0.1'],
    ['unique local', 'fd12::1'],
    ['link-local', 'fe80::1'],
    ['link-local with its zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped', '::ffff:8.8.8.8'],
    ['compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['documentation', '2001:db8::1'],
    ['a name', 'localhost'],
    ['nothing', ''],
  ])('%s is not: %s', (_range, address) => expect(isPublicAddress(address)).toBe(false));
});

describe('fetchFeed', () => {
  test.each([
    ['written out', 'http://127.0.0.1:PORT/'],
    ['by a name that leads to it', 'http://localhost:PORT/'],
    ['as a number', 'http://2130706433:PORT/'],
    ['in hexadecimal', 'http://0x7f.1:PORT/'],
    ['as unspecified', 'http://0.0.0.0:PORT/'],
    ['mapped into IPv6', 'http://[::ffff:127.0.0.1]:PORT/'],
    ['as IPv6', 'http://[::1]:PORT/'],
  ])('never asks this machine, %s', async (_how, address) => {
    const { port, requests } = await serve((_request, response) => answer(response, { body: FEED }));
    const { problem } = await failureFrom(address.replace('PORT', String(port)), {
      allowPrivateHosts: false,
    });
    expect(problem).toContain('is not a public address');
    expect(requests).toEqual([]);
  });

  test('asks it when private hosts are allowed', async () => {
    const { port } = await serve((_request, response) => answer(response, { body: FEED }));
    const url = `http://localhost:${port}/`;
    expect(await contentFrom(url, { lookup: lookupOf('127.0.0.1') })).toMatchObject({ url });
  });

  test.each([
    'http://127.0.0.2:PORT/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/',
    'http://[::1]:PORT/',
  ])('follows no redirect to %s', async (location) => {
    const { url, port, requests } = await serve((_request, response) =>
      answer(response, { status: 302, headers: { location: location.replace('PORT', String(port)) } }),
    );
    const { problem } = await failureFrom(url, { allowPrivateHosts: false, isPublic: isThisServer });
    expect(problem).toContain('is not a public address');
    expect(requests).toHaveLength(1);
  });

  test('follows no redirect to a name that leads to a private address', async () => {
    const { url, requests } = await serve((_request, response) =>
      answer(response, { status: 302, headers: { location: 'http://inside.example/' } }),
    );
    const options = { allowPrivateHosts: false, isPublic: isThisServer, lookup: lookupOf('10.0.0.1') };
    expect((await failureFrom(url, options)).problem).toContain(
      'inside.example (10.0.0.1) is not a public address',
    );
    expect(requests).toHaveLength(1);
  });

  test('asks only the public ones of several addresses', async () => {
    const { port, requests } = await serve((_request, response) => answer(response, { body: FEED }));
    const options = {
      allowPrivateHosts: false,
      isPublic: isThisServer,
      lookup: lookupOf('127.0.0.2', '10.0.0.1', '127.0.0.1'),
    };
    await contentFrom(`http://mixed.example:${port}/`, options);
    expect(requests[0]?.socket.localAddress).toBe('127.0.0.1');
  });
});

/** Lets one server of this machine stand for the public internet. */
function isThisServer(address: string): boolean {
  return address === '127.0.0.1';
}

function lookupOf(...addresses: string[]): LookupFunction {
  const found = addresses.map((address) => ({ address, family: 4 }));
  return (_hostname, _options, callback) => callback(null, found);
}
