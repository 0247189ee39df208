import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { EntryFile } from './entry-file.ts';
import { fieldsAt, type Field } from '../yaml/fields.ts';
import type { ContentFolder } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';

/** Names and addresses that are used more than once. */
export function duplicateIssues(folder: ContentFolder): Issue[] {
  const parties = folder.parties?.yaml;
  const terms = folder.terms?.yaml;
  const figures = folder.figures?.yaml;
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
  const claims = entries.flatMap(({ yaml }) =>
    yaml ? fieldsAt(yaml.value, 'formerly[]').map(({ name, value }) => ({ yaml, name, value })) : [],
  );
  return claims.flatMap(({ yaml, name, value }) => {
    if (typeof value !== 'string') return [];
    const owner = taken.get(value);
    if (owner === undefined) taken.set(value, `a former name in ${yaml.file}`);
    return owner === undefined ? [] : [formerNameTaken({ yaml, name, value, owner })];
  });
}

function formerNameTaken(claim: { yaml: LocatedYaml; name: string; value: string; owner: string }): Issue {
  return errorAt(placeIn(claim.yaml, claim.name), {
    rule: 'former-name-taken',
    message: `${quoted(claim.value)} is ${claim.owner} already; its address can lead to one entry only.`,
    fix: 'Delete it here or rename the other.',
  });
}

/** Ids that stand in two of these fields. */
export function idIssues(yaml: LocatedYaml, ids: readonly Field[]): Issue[] {
  const groups = Map.groupBy(ids, ({ value }) => value);
  return [...groups].flatMap(([id, [first, ...others]]) =>
    others.map(({ name }) =>
      errorAt(placeIn(yaml, name), {
        rule: 'duplicate-id',
        message: `The id ${quoted(String(id))} is taken by ${first?.name}.`,
        fix: 'Give one of them another id.',
      }),
    ),
  );
}

/** Term ids are unique in the file, aspect ids within their term. */
function termIdIssues(yaml: LocatedYaml): Issue[] {
  const aspects = fieldsAt(yaml.value, 'terms[].aspects[].id');
  const byTerm = Map.groupBy(aspects, ({ name }) => name.slice(0, name.indexOf('.')));
  return [fieldsAt(yaml.value, 'terms[].id'), ...byTerm.values()].flatMap((ids) => idIssues(yaml, ids));
}

function guidePlaceIssues({ guides }: ContentFolder): Issue[] {
  const places = guides.flatMap(({ yaml, file }) =>
    yaml ? fieldsAt(yaml.value, 'place').map(({ value }) => ({ yaml, file, value })) : [],
  );
  const groups = Map.groupBy(places, ({ value }) => value);
  return [...groups].flatMap(([place, [first, ...others]]) =>
    others.map(({ yaml }) =>
      errorAt(placeIn(yaml, 'place'), {
        rule: 'duplicate-place',
        message: `The place ${String(place)} is taken by ${first?.file}.`,
        fix: 'Give one of them another place.',
      }),
    ),
  );
}

function addressIssues({ sources }: ContentFolder): Issue[] {
  const addresses = sources.flatMap(({ yaml, id }) => {
    const [url] = fieldsAt(yaml?.value, 'url');
    const address = typeof url?.value === 'string' ? canonicalUrl(url.value) : null;
    return yaml && address ? [{ yaml, id, address }] : [];
  });
  const groups = Map.groupBy(addresses, ({ address }) => address);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ yaml }) =>
      errorAt(placeIn(yaml, 'url'), {
        rule: 'same-address',
        message: `The source ${quoted(first?.id ?? '')} has the same address.`,
        fix: 'Keep one of the two, and cite it wherever the other is cited.',
      }),
    ),
  );
}
