import { withProse } from '#record/guide/guide.ts';
import type { LinkChecks } from '#record/source/links-schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { Source } from '#record/source/schema.ts';
import type { ContentFolder } from './folder.ts';
import { errorsAmong, type Issue } from '#record/shared/issue.ts';

/** What of a folder has no errors, as a record; null where `site.yaml` cannot be used. */
export function soundRecord(folder: ContentFolder, issues: readonly Issue[]): PartnershipRecord | null {
  const faulty = new Set(errorsAmong(issues).map(({ file }) => file));
  if (!folder.site?.fitted) return null;
  const checks = new Map(Object.entries(folder.links?.fitted?.links ?? {}));
  return {
    site: folder.site.fitted,
    parties: folder.parties?.fitted?.parties ?? [],
    terms: folder.readableTerms,
    series: folder.figures?.fitted?.series ?? [],
    availability: folder.availability?.fitted ?? null,
    misreadings: folder.misreadings?.fitted?.misreadings ?? [],
    sources: folder.sources.flatMap(({ id, file, fitted }) =>
      fitted && !faulty.has(file) ? [withCheck({ ...fitted, id, file }, checks)] : [],
    ),
    entries: folder.entries.flatMap(({ file, entry }) => (entry && !faulty.has(file) ? [entry] : [])),
    ...textsOf(folder, faulty),
  };
}

function textsOf(
  { brief, guides }: ContentFolder,
  faulty: ReadonlySet<string>,
): Pick<PartnershipRecord, 'brief' | 'guides'> {
  const usable = guides.flatMap(({ file, slug, fitted, prose }) =>
    fitted && prose && !faulty.has(file) ? [withProse({ file, slug }, fitted, prose)] : [],
  );
  return {
    brief:
      brief?.fitted && brief.prose && !faulty.has(brief.file)
        ? withProse({ file: brief.file }, brief.fitted, brief.prose)
        : null,
    guides: usable.toSorted((a, b) => a.place - b.place),
  };
}

function withCheck(source: Source, checks: LinkChecks): Source {
  const check = checks.get(source.id);
  return check ? { ...source, check } : source;
}
