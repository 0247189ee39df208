import { describe, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type Cbor } from '../../../scripts/lib/cbor.ts';

// From RFC 8949, appendix A.
const EXAMPLES: [string, Cbor][] = [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['18ff', 255],
  ['190100', 256],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['60', ''],
  ['6449455446', 'IETF'],
  ['62c3bc', 'ü'],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
];

describe('CBOR', () => {
  test.each(EXAMPLES)('%s is read and written as %j', (hex, value) => {
    expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
    expect(encodeCbor(value).toString('hex')).toBe(hex);
  });

  test('keeps long lists and texts', () => {
    const value = [Array.from({ length: 300 }, (_value, index) => index), 'ä'.repeat(40_000)];
    expect(decodeCbor(encodeCbor(value))).toEqual(value);
  });

  test.each([
    ['20', 'a negative number'],
    ['f5', 'true'],
    ['a0', 'a map'],
    ['1b00000000ffffffff', 'a number of eight bytes'],
    ['0000', 'more after the end'],
    ['8201', 'a list that ends early'],
  ])('%s is refused: %s', (hex) => {
    expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow();
  });
});
