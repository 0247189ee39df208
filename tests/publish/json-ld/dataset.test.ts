import { expect, test } from 'vitest';
import { datasetJsonLd } from '#publish/json-ld/dataset.ts';
import { makeSite, when } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;

test('datasetJsonLd says what it is, until when, under which licence, and where its files are', () => {
  const files = [{ address: '/api/v1/entries.csv', type: 'text/csv' }];
  expect(datasetJsonLd(makeSite(), { toUrl, since: when('2015-12'), files })).toMatchObject({
    '@type': 'Dataset',
    name: 'A record',
    description: 'What was agreed.',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '2015-12/2024-12-31',
    creator: { '@type': 'Organization', name: 'The editors' },
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: 'https://record.example/api/v1/entries.csv',
        encodingFormat: 'text/csv',
      },
    ],
  });
});
