import { isAbsolute, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Issue } from '#record/shared/issue.ts';
import type { PartnershipRecord } from '#record/record.ts';
import { readRecord } from '#check/read/read-record.ts';

/** The collections; together they are the record, each item under its own id. */
export type Part =
  | 'entries'
  | 'sources'
  | 'parties'
  | 'terms'
  | 'series'
  | 'availability'
  | 'misreadings'
  | 'guides'
  | 'brief'
  | 'site'
  | 'issues';

/** What one reading of the content folder found. */
type Reading = Awaited<ReturnType<typeof readRecord>>;

/** The content folder: `content`, or another topic's. */
export const contentFolder = process.env['CONTENT_DIR'] || 'content';

/** The file with the record as `npm run build` has checked it: then pages read that, and Astro's store stays empty. */
export const checkedRecord = process.env['CHECKED_RECORD'];

/**
 * Loads one part of the record. A build refuses a folder with errors; in development a faulty edit leaves the
 * last good record in place and the issues are shown on every page.
 */
export function recordLoader(part: Part): Loader {
  return {
    name: `record-${part}`,
    async load(context) {
      if (checkedRecord) return;
      fill(context, part, await sharedReading());
      context.watcher?.add(resolve(contentFolder));
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(resolve(contentFolder) + sep)) return;
        void freshReading().then((reading) => fill(context, part, reading));
      });
    },
  };
}

let reading: Promise<Reading> | null = null;
let refresh: Promise<Reading> | null = null;

/** All parts are filled from one reading of the disk. */
function sharedReading(): Promise<Reading> {
  reading ??= readRecord(contentFolder);
  return reading;
}

/** One new reading for all parts, a moment after the first of several file events. */
function freshReading(): Promise<Reading> {
  refresh ??= new Promise<void>((done) => setTimeout(done, EDIT_SETTLES_MS)).then(() => {
    refresh = null;
    reading = readRecord(contentFolder);
    return reading;
  });
  return refresh;
}

/** The parts that this process has filled. */
const filled = new Set<Part>();

/** Editors write a file in several steps; reading in between would show faults that are not there. */
const EDIT_SETTLES_MS = 80;

function fill(
  { store, watcher, generateDigest }: LoaderContext,
  part: Part,
  { record, issues }: Reading,
): void {
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length > 0 && !watcher) throw new Error(`${errors.map(describe).join('\n')}\n`);
  // What an earlier server left in the store may be of another folder: only this one's own fillings are kept.
  if (errors.length > 0 && filled.has(part) && part !== 'issues') return;
  filled.add(part);
  const items =
    part === 'issues' ? [{ id: 'issues', item: { issues } }] : record ? itemsOf(record, part) : [];
  const kept = new Set(items.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, item } of items) {
    const data = item as unknown as Record<string, unknown>;
    store.set({ id, data, digest: generateDigest(data), ...fileOf(item) });
  }
}

/** Editors know the fields of an entry or guide by its file; Astro takes none from outside the project. */
function fileOf(item: object): { filePath?: string } {
  if (!('slug' in item && 'file' in item) || typeof item.file !== 'string') return {};
  return isAbsolute(item.file) ? {} : { filePath: item.file };
}

function itemsOf(record: PartnershipRecord, part: Exclude<Part, 'issues'>): { id: string; item: object }[] {
  if (part === 'site') return [{ id: 'site', item: record.site }];
  if (part === 'brief') return record.brief ? [{ id: 'brief', item: record.brief }] : [];
  if (part === 'availability') return record.availability ? [{ id: part, item: record.availability }] : [];
  if (part === 'misreadings') return [{ id: part, item: { misreadings: record.misreadings } }];
  if (part === 'guides') return record.guides.map((item) => ({ id: item.slug, item }));
  if (part === 'entries') return record.entries.map((item) => ({ id: item.slug, item }));
  // The store orders by id; the place in the file is the order that readers see.
  return record[part].map((item, place) => ({ id: item.id, item: { ...item, place } }));
}

function describe({ file, line, field, message, fix }: Issue): string {
  return `${file}${line ? `:${line}` : ''}${field ? ` › ${field}` : ''}: ${message} ${fix}`;
}
