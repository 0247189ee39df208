import { z } from 'zod';
import { entryAddress, type ToUrl } from '#record/shared/address.ts';
import {
  RECORD_CHANGE_KINDS,
  type RecordChange,
  type RecordChangeKind,
} from '#record/timeline/record-changes.ts';
import { address, day, glossary, id } from './fields.ts';
import { fieldsFrom, itemOf, shapeOf } from './open-fields.ts';

const KIND_MEANINGS: Record<RecordChangeKind, string> = {
  added: 'the entry came into the record.',
  substance: 'a mistake of substance was put right.',
  editorial: 'words were changed, and nothing they say.',
};

const field = fieldsFrom<{ change: RecordChange; toUrl: ToUrl }>();

const FIELDS = {
  id: field(
    z.string().describe('Id of the change: that of the entry, and which change of it.'),
    ({ change: { entry, correction } }) =>
      `${entry.slug}/${correction === null ? 'added' : `corrections/${correction}`}`,
  ),
  date: field(day.describe('The day of the change.'), ({ change }) => change.date),
  kind: field(z.enum(RECORD_CHANGE_KINDS).describe(glossary(KIND_MEANINGS)), ({ change }) => change.kind),
  entry: field(id.describe('Id of the entry, as in entries.json.'), ({ change }) => change.entry.slug),
  title: field(z.string().describe('Headline of the entry.'), ({ change }) => change.entry.title),
  address: field(address, ({ change, toUrl }) => toUrl(entryAddress(change.entry.slug))),
  what: field(
    z.string().nullable().describe('What was wrong and what it says now; null where the entry was added.'),
    ({ change }) => change.what,
  ),
  why: field(
    z.string().nullable().describe('How the mistake came about or was noticed; null where nobody said.'),
    ({ change }) => change.why,
  ),
};

/** A change of the record as the open data gives it. */
export const openRecordChangeSchema = z.strictObject(shapeOf(FIELDS));

export function openRecordChange(
  change: RecordChange,
  toUrl: ToUrl,
): z.output<typeof openRecordChangeSchema> {
  return itemOf(FIELDS, { change, toUrl });
}
