import { describe, expect, test } from 'vitest';
import { figuresBySeries, type RecordedFigure } from '#record/figures/recorded.ts';
import type { Series } from '#record/figures/schema.ts';
import { drawNetworks } from '#publish/pictures/money-network.ts';
import { makeFigure, makeSeries } from '../../support/builders.ts';
import { readThisRecord } from '../../support/this-record.ts';

const deal = (fields: Partial<Series>, ...figures: RecordedFigure[]) => ({
  series: makeSeries(fields),
  figures: figures.length > 0 ? figures : [makeFigure({ amount: 10 })],
});
const idsOf = (flows: readonly { history: { series: Series } }[]) =>
  flows.map(({ history }) => history.series.id);

/** How thick an arrow is where it begins. */
function thickness(path: string): number {
  const [, start] = /^M0,([\d.]+)/.exec(path)!;
  const [, end] = /,([\d.]+)Z$/.exec(path)!;
  return Number(end) - Number(start);
}

describe('drawNetworks', () => {
  test('draws what is paid to the hub on its left and what it pays on its right', () => {
    const { networks } = drawNetworks(
      [
        deal({ id: 'in', by: 'acme', to: 'bolt' }),
        deal({ id: 'out', by: 'bolt', to: 'corvo', kind: 'purchase' }),
      ],
      [],
    );
    const [network] = networks;
    expect(network?.hub).toBe('bolt');
    expect([idsOf(network!.incoming), idsOf(network!.outgoing)]).toEqual([['in'], ['out']]);
  });

  test('makes arrows as thick as their amounts, on one linear scale in all networks', () => {
    const { networks, scale } = drawNetworks(
      [
        deal({ id: 'large', by: 'bolt', to: 'acme' }, makeFigure({ amount: 300 })),
        deal({ id: 'small', by: 'bolt', to: 'dune' }, makeFigure({ amount: 30 })),
        deal({ id: 'apart', by: 'erg', to: 'fog' }, makeFigure({ amount: 150 })),
      ],
      [],
    );
    const drawn = networks.flatMap(({ outgoing }) => outgoing);
    expect(drawn.map(({ pieces }) => Math.round(thickness(pieces[0]!.path) / scale))).toEqual([300, 30, 150]);
  });

  test('draws millions and billions of one currency on one scale', () => {
    const { networks, scale } = drawNetworks(
      [
        deal({ id: 'large', by: 'bolt', to: 'acme' }, makeFigure({ amount: 2 })),
        deal({ id: 'small', by: 'bolt', to: 'dune', unit: 'USD million' }, makeFigure({ amount: 500 })),
      ],
      [],
    );
    const drawn = networks.flatMap(({ outgoing }) => outgoing);
    expect(drawn.map(({ pieces }) => thickness(pieces[0]!.path) / scale)).toEqual([
      expect.closeTo(2, 1),
      expect.closeTo(0.5, 1),
    ]);
  });

  test('lays the parts of a commitment end to end', () => {
    const paid = makeFigure({ amount: 15, counts: 'paid' });
    const { networks, scale } = drawNetworks(
      [deal({}, makeFigure({ amount: 50, conditional: 25 }), paid)],
      [],
    );
    const pieces = networks[0]!.outgoing[0]!.pieces;
    expect(pieces.map(({ part }) => part.firmness)).toEqual(['paid', 'firm', 'conditional']);
    expect(pieces.map(({ path }) => Math.round(thickness(path) / scale))).toEqual([15, 10, 25]);
  });

  test('gives a thread and no thickness to what nobody has disclosed', () => {
    const { networks, most } = drawNetworks([deal({}, makeFigure({ standing: 'not-disclosed' }))], []);
    expect(networks[0]!.outgoing).toMatchObject([{ pieces: [], thread: expect.stringMatching(/^M0,/) }]);
    expect(most).toBe(0);
  });

  test('leaves out what single periods brought, and shares', () => {
    const { networks } = drawNetworks(
      [deal({ kind: 'payment' }), deal({ id: 'share', unit: 'percent', kind: 'stake' })],
      [],
    );
    expect(networks).toEqual([]);
  });

  test('puts deals between the parties to the contract first', () => {
    const { networks } = drawNetworks(
      [
        deal({ id: 'other', by: 'bolt', to: 'corvo' }),
        deal({ id: 'further', by: 'bolt', to: 'dune' }),
        deal({ id: 'ours', by: 'bolt', to: 'acme' }),
      ],
      ['acme', 'bolt'],
    );
    expect(idsOf(networks[0]!.outgoing)).toEqual(['ours', 'other', 'further']);
    expect(networks[0]!.outgoing.map(({ isBetweenParties }) => isBetweenParties)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('keeps labels apart and within the drawing, on this record', async () => {
    const { series, entries, site } = await readThisRecord();
    const { networks } = drawNetworks(figuresBySeries(series, entries), site.contractParties);
    expect(networks.length).toBeGreaterThan(0);
    for (const { incoming, outgoing, height } of networks)
      for (const flows of [incoming, outgoing]) {
        const tops = flows.map(({ labelY }) => labelY);
        expect(tops.filter((y, place) => place > 0 && y - tops[place - 1]! < 63)).toEqual([]);
        expect(tops.filter((y) => y < 0 || y > height - 40)).toEqual([]);
      }
  });
});
