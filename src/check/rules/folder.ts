import type { z } from 'zod';
import { availabilitySchema } from '#record/availability/schema.ts';
import { figuresSchema } from '#record/figures/schema.ts';
import { briefSchema, guideSchema, type BriefMatter, type GuideMatter } from '#record/guide/schema.ts';
import { misreadingsSchema } from '#record/misreadings/schema.ts';
import { linksSchema } from '#record/source/links-schema.ts';
import { partiesSchema } from '#record/party/schema.ts';
import { siteSchema } from '#record/site/schema.ts';
import { sourceSchema, type SourceFields } from '#record/source/schema.ts';
import { termSchema, termsSchema, type Term } from '#record/terms/schema.ts';
import { checkYaml, type CheckedYaml } from '../yaml/checked-file.ts';
import { fileRole, nameOf, type ContentFile, type FileRole } from '#record/shared/content-file.ts';
import { readEntryFile, type EntryFile } from './entry-file.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { readProseFile, type ProseFile } from './prose-file.ts';

/** A YAML file of the folder, as far as it could be parsed. */
export interface YamlFile<T> extends CheckedYaml<T> {
  file: string;
}

export interface SourceFile extends YamlFile<SourceFields> {
  path: string;
  id: string;
}

/** Everything in a content folder, each file read on its own; null if a file is missing. */
export interface ContentFolder {
  /** The folder, as messages write it: `content`. */
  label: string;
  site: YamlFile<z.output<typeof siteSchema>> | null;
  parties: YamlFile<z.output<typeof partiesSchema>> | null;
  terms: YamlFile<z.output<typeof termsSchema>> | null;
  /** The series that entries' figures belong to; optional. */
  figures: YamlFile<z.output<typeof figuresSchema>> | null;
  /** Which model is on offer where; a record can do without it. */
  availability: YamlFile<z.output<typeof availabilitySchema>> | null;
  /** What articles get wrong; a record can do without it. */
  misreadings: YamlFile<z.output<typeof misreadingsSchema>> | null;
  /** What visits to the sources' addresses found; there need not have been any. */
  links: YamlFile<z.output<typeof linksSchema>> | null;
  /** The terms that could be parsed, whatever is wrong with the others. */
  readableTerms: Term[];
  /** By path. */
  sources: SourceFile[];
  entries: EntryFile[];
  guides: ProseFile<GuideMatter>[];
  brief: ProseFile<BriefMatter> | null;
}

/** Reads each file of a folder on its own; the order of the files does not matter. */
export function readFolder(files: readonly ContentFile[], label: string): ContentFolder {
  const ordered = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const inRole = (role: FileRole) => ordered.filter(({ path }) => fileRole(path) === role);
  const single = <S extends z.ZodType>(role: FileRole, schema: S) => {
    const [found] = inRole(role);
    return found ? readYamlFile(found, schema, label) : null;
  };
  const inProse = <S extends z.ZodType>(role: FileRole, schema: S) =>
    inRole(role).map((file) => readProseFile(withUnixLines(file), schema, `${label}/${file.path}`));
  const terms = single('terms', termsSchema);
  return {
    label,
    site: single('site', siteSchema),
    parties: single('parties', partiesSchema),
    terms,
    figures: single('figures', figuresSchema),
    availability: single('availability', availabilitySchema),
    misreadings: single('misreadings', misreadingsSchema),
    links: single('links', linksSchema),
    readableTerms: fieldsAt(terms?.yaml?.value, 'terms[]').flatMap(
      ({ value }) => termSchema.safeParse(value).data ?? [],
    ),
    sources: inRole('source').map((source) => ({
      ...readYamlFile(source, sourceSchema, label),
      path: source.path,
      id: nameOf(source.path),
    })),
    entries: inRole('entry').map((entry) => readEntryFile(withUnixLines(entry), `${label}/${entry.path}`)),
    guides: inProse('guide', guideSchema),
    brief: inProse('brief', briefSchema)[0] ?? null,
  };
}

/** Every file that has prose. */
export function proseFiles({ entries, guides, brief }: ContentFolder): ProseFile<unknown>[] {
  return [...entries, ...guides, ...(brief ? [brief] : [])];
}

function readYamlFile<S extends z.ZodType>(
  file: ContentFile,
  schema: S,
  label: string,
): YamlFile<z.output<S>> {
  const origin = { file: `${label}/${file.path}`, firstLine: 1 };
  const { text } = withUnixLines(file);
  const unread = { yaml: null, parsed: null, issues: [] };
  return { file: origin.file, ...(text === null ? unread : checkYaml(text, schema, origin)) };
}

function withUnixLines({ path, text }: ContentFile): ContentFile {
  return { path, text: text?.replaceAll('\r\n', '\n') ?? null };
}
