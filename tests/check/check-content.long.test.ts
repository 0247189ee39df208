import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { errorsAmong } from '#record/shared/issue.ts';
import { foldLedger } from '#record/terms/ledger.ts';
import { contentFolder } from '../support/content-folder.ts';
import { fuzzParameters, mutation } from '../support/mutations.ts';

const FILES = contentFolder();

/** The valid folder with up to three of its files changed, or left out. */
const folders = fc
  .array(fc.tuple(fc.nat({ max: FILES.length - 1 }), fc.option(mutation, { freq: 20 })), { maxLength: 3 })
  .map((changes) =>
    changes.reduce(
      (files, [index, mutate]) =>
        files.flatMap((file) => {
          if (file.path !== FILES[index]?.path) return [file];
          return mutate ? [{ ...file, text: mutate(file.text ?? '') }] : [];
        }),
      FILES,
    ),
  );

describe('checkContent', () => {
  test('refuses a changed folder with file and line, or gives a record whose ledger can be computed', () => {
    fc.assert(
      fc.property(folders, (files) => {
        const { record, issues } = checkContent(files, 'content');
        const misplaced = issues.filter(({ file, line }) => !file.startsWith('content') || (line ?? 1) < 1);
        expect(misplaced).toEqual([]);
        expect(issues.filter(({ message }) => message === '' || /\p{Cc}/u.test(message))).toEqual([]);
        expect(errorsAmong(issues).length > 0 || !periodsOf(record).includes(0)).toBe(true);
      }),
      fuzzParameters(5_000),
    );
  });
});

/** How many periods each aspect has. */
function periodsOf(record: PartnershipRecord | null): number[] {
  if (!record) return [0];
  const changes = record.entries.flatMap(({ slug, changes: own }) =>
    own.map((it) => ({ ...it, entry: slug })),
  );
  return foldLedger(record.terms, changes).flatMap(({ aspects }) =>
    aspects.map(({ periods }) => periods.length),
  );
}
