import { withProse } from '#record/guide/guide.ts';
import type { LinkChecks } from '#record/source/links-schema.ts';
import type { PartnershipRecord } from '#record/record.ts';
import type { Source } from '#record/source/schema.ts';
import type { ContentFolder } from './folder.ts';
import { errorsAmong, type Issue } from '#record/shared/issue.ts';

/** The files without errors, as a record; null if `site.yaml` cannot be used. */
export function validRecord(folder: ContentFolder, issues: readonly Issue[]): PartnershipRecord | null {
  const faulty = new Set(errorsAmong(issues).map(({ file }) => file));
  if (!folder.site?.parsed) return null;
  const checks = new Map(Object.entries(folder.links?.parsed?.links ?? {}));
  return {
    site: folder.site.parsed,
    parties: folder.parties?.parsed?.parties ?? [],
    terms: folder.readableTerms,
    series: folder.figures?.parsed?.series ?? [],
    availability: folder.availability?.parsed ?? null,
    misreadings: folder.misreadings?.parsed?.misreadings ?? [],
    sources: folder.sources.flatMap(({ id, file, parsed }) =>
      parsed && !faulty.has(file) ? [withCheck({ ...parsed, id, file }, checks)] : [],
    ),
    entries: folder.entries.flatMap(({ file, entry }) => (entry && !faulty.has(file) ? [entry] : [])),
    ...textsOf(folder, faulty),
  };
}

function textsOf(
  { brief, guides }: ContentFolder,
  faulty: ReadonlySet<string>,
): Pick<PartnershipRecord, 'brief' | 'guides'> {
  const usable = guides.flatMap(({ file, slug, parsed, prose }) =>
    parsed && prose && !faulty.has(file) ? [withProse({ file, slug }, parsed, prose)] : [],
  );
  return {
    brief:
      brief?.parsed && brief.prose && !faulty.has(brief.file)
        ? withProse({ file: brief.file }, brief.parsed, brief.prose)
        : null,
    guides: usable.toSorted((a, b) => a.place - b.place),
  };
}

function withCheck(source: Source, checks: LinkChecks): Source {
  const check = checks.get(source.id);
  return check ? { ...source, check } : source;
}
