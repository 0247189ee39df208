import { absoluteAddress } from '../normalise/item-link.ts';

/** The address that relative ones are resolved against: each base resolved against the ones outside it. */
export function resolveBase(bases: (string | null | undefined)[], outermost: string): string {
  return bases.reduce<string>(
    (outer, base) => (base ? (absoluteAddress(base, outer) ?? outer) : outer),
    outermost,
  );
}

/** The `xml:base` of a clean document's first element. */
export function rootBase(xml: string): string | null {
  return /^<[^<>]*\sxml:base=(["'])([^"'<>]*)\1/.exec(xml)?.[2] ?? null;
}
