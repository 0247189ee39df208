import { describe, expect, test } from 'vitest';
import { availabilitySchema } from '#record/availability/schema.ts';
import { partySchema, type Party } from '#record/party/schema.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { contractAnswers } from '#site/search/contract-answers.ts';
import {
  day,
  makeChange,
  makeEntry,
  makeRecordedChange,
  makeSource,
  makeTerm,
} from '../../support/builders.ts';

const source = makeSource();
const term = makeTerm({ short: 'Term', vocabulary: ['a clause'] });
const entries = [
  makeEntry({
    title: 'The mill pays $7 million',
    changes: [makeChange({ sources: [source.id] })],
    name: 'First flour',
  }),
  makeEntry({ slug: 'other', title: 'Acme Oven sells for $9 million' }),
];

const answers = contractAnswers({
  completeTo: day('2024-12-31'),
  days: [],
  abbreviations: { AT: 'a term' },
  ledger: foldLedger([term], [makeRecordedChange({ sources: [source.id] })]),
  sources: new Map([[source.id, source]]),
  parties: [
    makeParty({ id: 'acme', name: 'Acme', aliases: ['ACM', 'Acme Group', 'Acme Oven', 'Jane Roe'] }),
    makeParty({ id: 'vw', name: 'VW', aliases: ['Voltmoor Works'] }),
  ],
  timeline: entries,
  availability: availabilitySchema.parse({
    families: [{ id: 'loaves', name: 'Loaves' }],
    models: [{ id: 'rye', name: 'Rye', family: 'loaves' }],
    channels: [{ id: 'oven', name: 'Acme Oven (small)', short: 'Small Oven', party: 'acme' }],
    offers: [],
  }),
});

function makeParty(fields: Pick<Party, 'id' | 'name' | 'aliases'>): Party {
  return partySchema.parse(fields);
}

describe('contractAnswers', () => {
  test('has every value of a term, older first, with who says so', () => {
    const [aspect] = answers.terms[0]?.aspects ?? [];
    expect(aspect?.values.map(({ value }) => value)).toEqual(['No such term', makeRecordedChange().value]);
    expect(aspect?.values[1]?.sources).toEqual([[source.publisher, source.url]]);
    expect(answers.terms[0]?.names).toEqual(['Term', 'a clause']);
  });

  test('knows the amounts in the headlines of entries that leave the term alone', () => {
    expect(answers.terms[0]?.elsewhere).toEqual(['9 million']);
  });

  test('knows a channel by its names, and by those of its party that are in them', () => {
    expect(answers.channels).toMatchObject([
      { address: '/availability/oven/', names: ['Acme Oven (small)', 'Small Oven', 'Acme Oven'] },
    ]);
  });

  test('tells the other names of a party from those of its products and people', () => {
    const [acme, works] = answers.named;
    expect(acme?.names).toEqual(['Acme', 'ACM', 'Acme Group']);
    expect(works?.names).toEqual(['VW', 'Voltmoor Works']);
    expect(answers.things).toEqual(['Acme Oven', 'Jane Roe']);
  });

  test('knows an entry that people call by a name', () => {
    expect(answers.named.at(-1)).toMatchObject({ address: '/entries/an-entry/', names: ['First flour'] });
  });
});
