import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { OPEN_PARTS, openDocument, openSchema } from '#publish/open-data/document.ts';
import { openTerm } from '#publish/open-data/terms.ts';
import { periodOn } from '#record/terms/value-period.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { day, makeRecordedChange, makeSite, makeTerm } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;
const schemaUrl = toUrl('/api/v1/schema/terms.json');
const ajv = addFormats.default(new Ajv2020({ strict: true, keywords: ['version'] }));

/** A description is asked of every field, however deep. */
function undescribed(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, object> };
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...('description' in field ? [] : [`${path}.${name}`]),
    ...undescribed(field, `${path}.${name}`),
  ]);
  return [...own, ...Object.values(rest).flatMap((part) => undescribed(part, path))];
}

describe('openSchema', () => {
  test.each(OPEN_PARTS)('of %s is valid, has an address and describes every field', (part) => {
    const schema = openSchema(part, toUrl(`/api/v1/schema/${part}.json`));
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({ $id: toUrl(`/api/v1/schema/${part}.json`), version: '1.0' });
    expect(undescribed(schema)).toEqual([]);
  });
});

describe('a published term', () => {
  const history = foldLedger(
    [makeTerm({ id: 'price' })],
    [
      makeRecordedChange({ term: 'price', value: 'One', from: '2024', until: '2024-08' }),
      makeRecordedChange({ term: 'price', value: 'Two', from: '2025-03-01', entry: 'later' }),
      makeRecordedChange({
        term: 'price',
        value: 'Two, and so',
        effect: 'clarify',
        from: '2025-04',
        entry: 'words',
      }),
    ],
  );
  const terms = history.map((one) => openTerm(one, toUrl));

  test('is as its schema says, and a document with anything else is not', () => {
    const document = openDocument<'terms'>(terms, { site: makeSite(), home: toUrl('/'), schemaUrl });
    const validate = ajv.compile(openSchema('terms', schemaUrl));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...document, file: 'content/terms.yaml' })).toBe(false);
    expect(validate({ ...document, items: [{ ...terms[0], aspects: [] }] })).toBe(false);
  });

  test('tells what was in force on a day, by the rule that its schema describes', () => {
    const stretches = terms[0]?.aspects[0]?.stretches ?? [];
    const days = ['2023-12-31', '2024-01-01', '2024-08-31', '2024-09-01', '2025-02-28', '2025-03-01'];
    const byRule = days.map((on) => stretches.findLast(({ from }) => from === null || from <= on)?.value);
    const folded = history[0]?.aspects[0]?.periods ?? [];
    expect(byRule).toEqual(days.map((on) => periodOn(folded, day(on)).value));
    expect(byRule).toEqual(['No such term', 'One', 'One', 'Ran out: One', 'Ran out: One', 'Two']);
  });
});
