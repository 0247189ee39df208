import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { foldOffers } from '#record/availability/fold.ts';
import { availabilitySchema } from '#record/availability/schema.ts';
import { availabilityImage } from '#publish/social-images/availability-image.ts';
import { compareImage } from '#publish/social-images/compare-image.ts';
import { contractImage, termsImage } from '#publish/social-images/contract-image.ts';
import { drawSocialImage } from '#publish/social-images/draw.ts';
import { moneyImage } from '#publish/social-images/money-image.ts';
import { describePageImage, type PageImage } from '#publish/social-images/page-image.ts';
import { termImage } from '#publish/social-images/term-image.ts';
import { IMAGE_SIZE } from '#publish/social-images/theme.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import {
  day,
  makeFigure,
  makeRecordedChange,
  makeSeries,
  makeSite,
  makeTerm,
} from '../../support/builders.ts';
import { makeOffer } from '../../support/offers.ts';

const site = makeSite({ title: 'The Ferry Record', completeTo: '2024-12-31' });
const ledger = foldLedger(
  Array.from({ length: 14 }, (_none, place) =>
    makeTerm({ id: `term-${place}`, label: `Term ${place}`, question: `What of term ${place}?` }),
  ),
  Array.from({ length: 8 }, (_none, place) => [
    makeRecordedChange({ term: `term-${place}`, value: `Old ${place}`, from: '2020-01-01' }),
    makeRecordedChange({
      term: `term-${place}`,
      value: `New ${place}`,
      from: '2024-05-01',
      standing: place === 0 ? 'reported' : 'stated',
      entry: 'later',
    }),
  ]).flat(),
);
const contract = { site, ledger };

const cellsOf = ({ rows }: PageImage) =>
  rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]);

describe('contractImage', () => {
  test('shows each term as a lane, with its value on the last day and how sure it is', () => {
    const { headline, rows } = contractImage(contract);
    expect(headline).toBe('The contract on 31 December 2024');
    expect(rows[0]).toMatchObject({
      name: 'Term 0',
      lane: { bars: [{ standing: 'none' }, { standing: 'stated' }, { standing: 'reported' }] },
      cells: [{ text: 'New 0', standing: 'reported' }],
    });
  });

  test('leaves out what would run over the foot', () => {
    expect(contractImage(contract).rows).toHaveLength(12);
    expect(termsImage(contract).rows).toHaveLength(12);
  });
});

describe('compareImage', () => {
  test('sets each changed term before beside after, and counts those there is no room for', () => {
    const image = compareImage(contract, day('2020-01-01'), day('2024-05-01'));
    expect(cellsOf(image).slice(0, 2)).toEqual([
      ['Term 0', 'Old 0', 'New 0'],
      ['Term 1', 'Old 1', 'New 1'],
    ]);
    expect(image.rows).toHaveLength(6);
    expect(image).toMatchObject({
      headline: '1 January 2020 to 1 May 2024',
      foot: 'and 2 more terms',
    });
  });
});

describe('termImage', () => {
  test('asks the question of the term and gives its values, newest first', () => {
    const image = termImage(site, ledger[1]!);
    expect(image.headline).toBe('What of term 1?');
    expect(cellsOf(image)).toEqual([
      ['1 May 2024', 'New 1'],
      ['1 Jan 2020', 'Old 1'],
    ]);
    expect(image.rows.map(({ cells }) => cells[0]!.isPast)).toEqual([false, true]);
  });
});

describe('moneyImage', () => {
  test('gives each deal with its direction, amount and firmness', () => {
    const series = makeSeries({ by: 'acme', to: 'bolt' });
    const directions = [
      { by: 'acme', to: 'bolt', histories: [{ series, figures: [makeFigure({ amount: 3 })] }] },
    ];
    expect(cellsOf(moneyImage(site, directions, new Map()))).toEqual([
      ['acme to bolt', '$3\u00a0billion', 'invested; no conditions on record'],
    ]);
  });
});

describe('availabilityImage', () => {
  test('gives the first day of each model on each compared channel, and a stage before general availability', () => {
    const availability = availabilitySchema.parse({
      families: [{ id: 'a-family', name: 'A family' }],
      models: [{ id: 'a-model', name: 'A model', family: 'a-family' }],
      channels: [
        { id: 'own', name: 'The API', party: 'acme' },
        { id: 'cloud', name: 'The cloud', short: 'Cloud', party: 'bolt' },
        { id: 'third', name: 'Another', party: 'bolt' },
      ],
      leads: [{ first: 'own', second: 'cloud' }],
      offers: [
        makeOffer({ channel: 'own', from: '2024-05-01', standing: 'reported' }),
        makeOffer({ channel: 'cloud', from: '2024-06', stage: 'preview' }),
      ],
    });
    const image = availabilityImage(site, availability, foldOffers(availability));
    expect(image.heads).toEqual(['The API', 'Cloud']);
    expect(cellsOf(image)).toEqual([['A model', '1 May 2024', 'Jun 2024, preview']]);
    expect(image.rows[0]?.cells.map(({ standing }) => standing)).toEqual(['reported', 'stated']);
  });
});

describe('a page’s image', () => {
  const images = {
    contract: contractImage(contract),
    terms: termsImage(contract),
    term: termImage(site, ledger[0]!),
  };

  test.each(Object.entries(images))('of %s keeps its foot within the picture', async (_name, image) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(await drawSocialImage(image)));
    expect({ width, height }).toEqual(IMAGE_SIZE);
    const lastRows = data.subarray((height - 12) * width * 4);
    expect(new Set(lastRows.filter((_value, at) => at % 4 === 0))).toEqual(new Set([0xfb]));
  });

  test('is told in words', () => {
    expect(describePageImage(termImage(site, ledger[1]!))).toBe(
      'What of term 1? 1 May 2024: New 1. 1 Jan 2020: Old 1.',
    );
  });
});
