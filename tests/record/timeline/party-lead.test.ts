import { describe, expect, test } from 'vitest';
import { partyLead } from '#record/timeline/party-lead.ts';
import { changeDays } from '#record/terms/compare.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { makeChange, makeEntry, makeSite, makeTerm } from '../../support/builders.ts';

const first = makeEntry({
  slug: 'first',
  date: '2024-01-01',
  parties: ['acme', 'bolt', 'cloud'],
  changes: [makeChange({ value: 'One', from: '2024-01-01' })],
});
const second = makeEntry({
  slug: 'second',
  date: '2025-01-01',
  parties: ['acme', 'bolt'],
  changes: [makeChange({ value: 'Two', from: '2025-01-01' })],
});
const launch = makeEntry({ slug: 'launch', date: '2025-06-01', key: true, parties: ['acme', 'shop'] });
const aside = makeEntry({ slug: 'aside', date: '2025-07-01', parties: ['shop'] });

const timeline = [aside, launch, second, first];
const ledger = foldLedger(
  [makeTerm()],
  [first, second].flatMap(({ slug, changes }) => changes.map((change) => ({ ...change, entry: slug }))),
);
const record = {
  site: makeSite({ contractParties: ['acme', 'bolt'], comparison: { after: '2025-01-01' } }),
  timeline,
  ledger,
  changeDays: changeDays(ledger),
};

describe('partyLead', () => {
  test('of a party of the contract is what the comparison shown first moved', () => {
    expect(partyLead('bolt', record)).toMatchObject({
      kind: 'comparison',
      before: '2024-01-01',
      after: '2025-01-01',
      effects: [{ before: { value: 'One' }, after: { value: 'Two' } }],
    });
  });

  test('of another is what the entries that name it changed', () => {
    expect(partyLead('cloud', record)).toMatchObject({
      kind: 'entries',
      changes: [{ entry: { slug: 'first' }, effects: [{ after: { value: 'One' } }] }],
    });
  });

  test('of one whose entries changed nothing is its milestones', () => {
    expect(partyLead('shop', record)).toEqual({ kind: 'milestones', entries: [launch] });
  });
});
