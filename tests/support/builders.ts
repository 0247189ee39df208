import type { z } from 'zod';
import { makeEntry as assembleEntry, type Entry } from '#record/entry/entry.ts';
import { changeSchema, entrySchema, figureSchema, type Change } from '#record/entry/schema.ts';
import type { RecordedFigure } from '#record/figures/recorded.ts';
import { seriesSchema, type Series } from '#record/figures/schema.ts';
import { guideSchema } from '#record/guide/schema.ts';
import type { Guide } from '#record/guide/guide.ts';
import { parseDay, parseWhen, yearOf, type Day, type When } from '#record/shared/when.ts';
import { siteSchema, type Site } from '#record/site/schema.ts';
import { sourceSchema, type Source } from '#record/source/schema.ts';
import type { RecordedChange } from '#record/terms/value-period.ts';
import { termSchema, type Term } from '#record/terms/schema.ts';

type EntryFields = Partial<z.input<typeof entrySchema>> &
  Partial<Pick<Entry, 'slug' | 'file' | 'html' | 'text' | 'citations' | 'sources'>>;
type GuideFields = Partial<z.input<typeof guideSchema>> &
  Partial<Pick<Guide, 'slug' | 'citations' | 'sources'>>;
type SourceFields = Partial<z.input<typeof sourceSchema>> & Partial<Pick<Source, 'id' | 'file'>>;
type TermFields = Partial<z.input<typeof termSchema>>;
type SiteFields = Partial<z.input<typeof siteSchema>>;
type ChangeFields = Partial<z.input<typeof changeSchema>>;

/** A date of a test; throws where the test itself misspells it. */
export function when(text: string): When {
  const parsed = parseWhen(text);
  if (!parsed) throw new Error(`"${text}" is not a date`);
  return parsed;
}

/** A day of a test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`"${text}" is not a day`);
  return parsed;
}

/** An entry with every field; dates and defaults as in a content file. `sources` are those it cites. */
export function makeEntry(fields: EntryFields = {}): Entry {
  const { slug = 'an-entry', file, html = '', text = '', citations = [], sources, ...matter } = fields;
  const frontMatter = entrySchema.parse({ ...ENTRY, ...matter });
  const place = { slug, file: file ?? `content/entries/${yearOf(frontMatter.date)}/${slug}.mdx` };
  const entry = assembleEntry(place, frontMatter, { html, text, citations, problems: [] });
  return { ...entry, sources: sources ?? entry.sources };
}

/** A guide with every field. */
export function makeGuide(fields: GuideFields = {}): Guide {
  const { slug = 'a-guide', citations = [], sources = ['a-source'], ...matter } = fields;
  const file = `content/guides/${slug}.mdx`;
  return {
    ...guideSchema.parse({ ...GUIDE, ...matter }),
    slug,
    file,
    html: '',
    text: '',
    citations,
    sources,
  };
}

/** A source with every field. */
export function makeSource(fields: SourceFields = {}): Source {
  const { id = 'a-source', file = `content/sources/${id}.yaml`, ...rest } = fields;
  return { ...sourceSchema.parse({ ...SOURCE, ...rest }), id, file };
}

/** A `site.yaml` with every field. */
export function makeSite(fields: SiteFields = {}): Site {
  return siteSchema.parse({ ...SITE, ...fields });
}

/** A term with one aspect, `clause`, which was not in force before the record. */
export function makeTerm(fields: TermFields = {}): Term {
  return termSchema.parse({ ...TERM, ...fields });
}

/** A change that sets a stated value of the aspect that `makeTerm` has. */
export function makeChange(fields: ChangeFields = {}): Change {
  return changeSchema.parse({ ...CHANGE, ...fields });
}

/** The same change as an entry records it. */
export function makeRecordedChange(fields: ChangeFields & { entry?: string } = {}): RecordedChange {
  const { entry = 'an-entry', ...change } = fields;
  return { ...makeChange(change), entry };
}

/** A series of money that one party invests in another. */
export function makeSeries(fields: Partial<z.input<typeof seriesSchema>> = {}): Series {
  return seriesSchema.parse({ ...SERIES, ...fields });
}

/** A stated figure of the series that `makeSeries` makes, as an entry records it. */
export function makeFigure(
  fields: Partial<z.input<typeof figureSchema>> & { entry?: string } = {},
): RecordedFigure {
  const { entry = 'an-entry', ...figure } = fields;
  const parsed = figureSchema.parse({ ...FIGURE, ...figure });
  return { ...parsed, date: parsed.date ?? when('2024-05-01'), entry };
}

const ENTRY: z.input<typeof entrySchema> = {
  title: 'Something happens',
  date: '2024-05-01',
  kind: 'report',
  status: 'official',
  parties: ['a-party'],
  summary: 'Something happened.',
  added: '2024-06-01',
};

const GUIDE: z.input<typeof guideSchema> = {
  title: 'What changed for readers',
  summary: 'Much.',
  place: 1,
  added: '2024-06-01',
  checked: '2024-06-01',
};

const SOURCE: z.input<typeof sourceSchema> = {
  url: 'https://example.org/a-source',
  publisher: 'Example Gazette',
  title: 'Something happens',
  date: '2024-05-01',
  tier: 'primary',
  verification: 'read',
};

const SITE: z.input<typeof siteSchema> = {
  title: 'A record',
  description: 'What was agreed.',
  now: { text: 'It holds.', sources: ['a-source'] },
  repository: 'https://example.org/a-record',
  contact: 'https://example.org/contact',
  publisher: 'The editors',
  completeTo: '2024-12-31',
  contractParties: ['a-party', 'b-party'],
  comparison: { after: '2024-05-01' },
};

const TERM: z.input<typeof termSchema> = {
  id: 'a-term',
  label: 'A term',
  question: 'What holds?',
  aspects: [{ id: 'clause', label: 'Clause', before: { value: 'No such term', standing: 'none' } }],
};

const CHANGE: z.input<typeof changeSchema> = {
  term: 'a-term',
  value: 'A value',
  standing: 'stated',
  from: '2024-05-01',
  sources: ['a-source'],
};

const SERIES: z.input<typeof seriesSchema> = {
  id: 'a-series',
  kind: 'investment',
  by: 'a-party',
  to: 'b-party',
  unit: 'USD billion',
};

const FIGURE: z.input<typeof figureSchema> = {
  series: 'a-series',
  standing: 'stated',
  text: 'An amount.',
  sources: ['a-source'],
};
