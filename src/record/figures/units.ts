/** What the numbers of a series are in. */
export const UNITS = [
  'USD billion',
  'USD million',
  'EUR billion',
  'EUR million',
  'GBP billion',
  'GBP million',
  'percent',
  'GW',
  'MW',
  'shares',
  'units',
] as const;
export type Unit = (typeof UNITS)[number];

/** Sums in one currency can be drawn on one scale. */
export const CURRENCIES = { USD: 'US dollars', EUR: 'euros', GBP: 'pounds' } as const;
export type Currency = keyof typeof CURRENCIES;

/** What follows from a unit, wherever its numbers are written, drawn or checked. */
export interface UnitFacts {
  /** Null for what is not money, which is neither owed nor paid. */
  currency: Currency | null;
  /** Whether it measures a part of a whole, from 0 to 100. */
  isShare: boolean;
  /** Around a number in a sentence: `$`, ` billion`. */
  sign: string;
  word: string;
  /** What a chart says of its numbers; null for billions of dollars, which go without saying. */
  mark: string | null;
  /** The unit of a thousandth, and that of a thousand. */
  smaller: Unit | null;
  larger: Unit | null;
  /** More than a figure of a deal is likely to be: such a number is written in another unit. */
  implausible: number;
}

export const UNIT_FACTS: Record<Unit, UnitFacts> = {
  'USD billion': billions('USD', '$', null),
  'USD million': millions('USD', '$', 'millions'),
  'EUR billion': billions('EUR', '€', '€ billions'),
  'EUR million': millions('EUR', '€', '€ millions'),
  'GBP billion': billions('GBP', '£', '£ billions'),
  'GBP million': millions('GBP', '£', '£ millions'),
  percent: { ...quantity('percent', 1000), isShare: true, word: '%' },
  GW: { ...quantity('GW', 1000), smaller: 'MW' },
  MW: { ...quantity('MW', 1_000_000), larger: 'GW' },
  shares: quantity('shares', 1e12),
  units: quantity('units', 1e11),
};

function billions<C extends Currency>(currency: C, sign: string, mark: string | null): UnitFacts {
  const smaller = `${currency} million` satisfies Unit;
  return { ...quantity('billion', 10_000), currency, sign, mark, smaller };
}

function millions<C extends Currency>(currency: C, sign: string, mark: string): UnitFacts {
  const larger = `${currency} billion` satisfies Unit;
  return { ...quantity('million', 10_000_000), currency, sign, mark, larger };
}

function quantity(noun: string, implausible: number): UnitFacts {
  return {
    currency: null,
    isShare: false,
    sign: '',
    word: `\u00a0${noun}`,
    mark: noun,
    smaller: null,
    larger: null,
    implausible,
  };
}
