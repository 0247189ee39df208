import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { EntryFile } from './entry-file.ts';
import { fieldsAt, type Field } from '../yaml/fields.ts';
import type { ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import { placeIn, type Sheet } from '../yaml/located-yaml.ts';

/** Names and addresses that may be taken once only. */
export function duplicateIssues(folder: ContentFolder): Issue[] {
  const parties = folder.parties?.sheet;
  const terms = folder.terms?.sheet;
  const figures = folder.figures?.sheet;
  return [
    ...slugIssues(folder.entries),
    ...formerNameIssues(folder.entries),
    ...(parties ? idIssues(parties, fieldsAt(parties.value, 'parties[].id')) : []),
    ...(terms ? termIdIssues(terms) : []),
    ...(figures ? idIssues(figures, fieldsAt(figures.value, 'series[].id')) : []),
    ...guidePlaceIssues(folder),
    ...addressIssues(folder),
  ];
}

function slugIssues(entries: readonly EntryFile[]): Issue[] {
  const groups = Map.groupBy(entries, ({ slug }) => slug);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ file, slug }) =>
      errorAt(wholeFile(file), {
        rule: 'duplicate-slug',
        message: `${quoted(slug)} is also the name of ${first?.file}; both would have the same address.`,
        fix: 'Rename one of them.',
      }),
    ),
  );
}

function formerNameIssues(entries: readonly EntryFile[]): Issue[] {
  const taken = new Map(entries.map(({ slug, file }) => [slug, `the name of ${file}`]));
  const claims = entries.flatMap(({ sheet }) =>
    sheet ? fieldsAt(sheet.value, 'formerly[]').map(({ name, value }) => ({ sheet, name, value })) : [],
  );
  return claims.flatMap(({ sheet, name, value }) => {
    if (typeof value !== 'string') return [];
    const owner = taken.get(value);
    if (owner === undefined) taken.set(value, `a former name in ${sheet.file}`);
    return owner === undefined ? [] : [formerNameTaken({ sheet, name, value, owner })];
  });
}

function formerNameTaken(claim: { sheet: Sheet; name: string; value: string; owner: string }): Issue {
  return errorAt(placeIn(claim.sheet, claim.name), {
    rule: 'former-name-taken',
    message: `${quoted(claim.value)} is ${claim.owner} already; its address can lead to one entry only.`,
    fix: 'Delete it here or rename the other.',
  });
}

/** Ids that stand in two of these fields. */
export function idIssues(sheet: Sheet, ids: readonly Field[]): Issue[] {
  const groups = Map.groupBy(ids, ({ value }) => value);
  return [...groups].flatMap(([id, [first, ...others]]) =>
    others.map(({ name }) =>
      errorAt(placeIn(sheet, name), {
        rule: 'duplicate-id',
        message: `The id ${quoted(String(id))} is taken by ${first?.name}.`,
        fix: 'Give one of them another id.',
      }),
    ),
  );
}

/** Ids of terms are their own, those of aspects are their term's. */
function termIdIssues(sheet: Sheet): Issue[] {
  const aspects = fieldsAt(sheet.value, 'terms[].aspects[].id');
  const byTerm = Map.groupBy(aspects, ({ name }) => name.slice(0, name.indexOf('.')));
  return [fieldsAt(sheet.value, 'terms[].id'), ...byTerm.values()].flatMap((ids) => idIssues(sheet, ids));
}

function guidePlaceIssues({ guides }: ContentFolder): Issue[] {
  const places = guides.flatMap(({ sheet, file }) =>
    sheet ? fieldsAt(sheet.value, 'place').map(({ value }) => ({ sheet, file, value })) : [],
  );
  const groups = Map.groupBy(places, ({ value }) => value);
  return [...groups].flatMap(([place, [first, ...others]]) =>
    others.map(({ sheet }) =>
      errorAt(placeIn(sheet, 'place'), {
        rule: 'duplicate-place',
        message: `The place ${String(place)} is taken by ${first?.file}.`,
        fix: 'Give one of them another place.',
      }),
    ),
  );
}

function addressIssues({ sources }: ContentFolder): Issue[] {
  const addresses = sources.flatMap(({ sheet, id }) => {
    const [url] = fieldsAt(sheet?.value, 'url');
    const address = typeof url?.value === 'string' ? canonicalUrl(url.value) : null;
    return sheet && address ? [{ sheet, id, address }] : [];
  });
  const groups = Map.groupBy(addresses, ({ address }) => address);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ sheet }) =>
      errorAt(placeIn(sheet, 'url'), {
        rule: 'same-address',
        message: `The source ${quoted(first?.id ?? '')} has the same address.`,
        fix: 'Keep one of the two, and cite it wherever the other is cited.',
      }),
    ),
  );
}
