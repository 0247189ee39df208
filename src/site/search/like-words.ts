import { keyOf } from './keys.ts';

/**
 * Words by which people ask for the same side of a contract, whatever it is about. They lead to a term; the
 * search for pages does not use them.
 */
const ALIKE: readonly string[] = [
  'stake equity own owns owner ownership hold holds holding shareholding shareholder percentage percent',
  'invest investment invested investor commit commitment funding',
  'buy purchase spend spending order',
  'pay pays payment payments paid',
  'revenue sales turnover',
  'share cut split percentage percent',
  'end ended expire expires expiry expiration terminate termination stop until run lapse last duration',
  'license licence licensed licensing rights permission',
  'exclusive exclusivity sole',
  'distribution distribute serve sell resell offer available availability',
  'hosting host run runs cloud infrastructure',
  'board director directors observer seat',
  'cap capped limit maximum ceiling',
  'compete competing rival independent independently alone in-house',
  'decide decides declare declares verify verifies verification confirm confirmation panel',
  'reached achieved declared',
  'first before priority earliest',
];

/** The keys of the words that ask for the same; empty if there are none. */
export function keysLike(key: string): readonly string[] {
  return GROUPS.get(key) ?? [];
}

const GROUPS = new Map<string, string[]>();
for (const words of ALIKE) {
  const keys = [...new Set(words.split(' ').map(keyOf))];
  for (const key of keys)
    GROUPS.set(key, [...(GROUPS.get(key) ?? []), ...keys.filter((other) => other !== key)]);
}
