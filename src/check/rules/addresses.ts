import { canonicalUrl } from '#record/shared/canonical-url.ts';
import { errorAt, warningAt, type Issue, type Place } from '#record/shared/issue.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { lookAlikeIn } from './look-alikes.ts';
import { isPrivateHost } from './private-host.ts';
import { linksOf, type ProseLink } from './prose-links.ts';
import { ARCHIVES, archivedAddress } from './web-archives.ts';

/** Web addresses that pass for others, and archived copies that are none. */
export function addressIssues(folder: ContentFolder): Issue[] {
  return [
    ...addressesOf(folder).flatMap(lookAlikeHostIssues),
    ...folder.sources.flatMap(({ yaml }) => (yaml ? archiveIssues(yaml) : [])),
  ];
}

/** Addresses that no reader can open. The files may be read all the same, to try a command on this machine. */
export function privateHostIssues(folder: ContentFolder): Issue[] {
  return addressesOf(folder)
    .map(({ address, place }) => ({ place, host: parseWebAddress(address)?.hostname }))
    .flatMap(({ place, host }) =>
      host !== undefined && isPrivateHost(host) ? [privateHost(host, place)] : [],
    );
}

function addressesOf(folder: ContentFolder): ProseLink[] {
  const yamls = [folder.site, ...folder.sources].flatMap((file) => file?.yaml ?? []);
  const written = yamls.flatMap((yaml) =>
    ['url', 'archive', 'repository', 'contact'].flatMap((name) =>
      fieldsAt(yaml.value, name).map(({ value }) => ({ address: String(value), place: placeIn(yaml, name) })),
    ),
  );
  return [...written, ...proseFiles(folder).flatMap(linksOf)];
}

function privateHost(host: string, place: Place): Issue {
  return errorAt(place, {
    rule: 'bad-address',
    message: `${quoted(host)} is a host of this machine or of a private network; no reader can open it.`,
    fix: 'Write the public address.',
  });
}

function lookAlikeHostIssues({ address, place }: ProseLink): Issue[] {
  const host = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? '';
  if (!/^xn--|\.xn--/i.test(host) && lookAlikeHost(host) === null) return [];
  return [
    warningAt(place, {
      rule: 'look-alike',
      message: `The host ${quoted(host)} may pass for another.`,
      fix: 'Open it and see whose it is; write it in plain letters if that is what is meant.',
    }),
  ];
}

/** Under an ending in Latin letters, other scripts as a whole may pass for Latin. */
function lookAlikeHost(host: string): string | null {
  const isOther = /\.[a-z]+(?::\d+)?$/i.test(host) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(host);
  return isOther ? host : lookAlikeIn(host);
}

function archiveIssues(yaml: LocatedYaml): Issue[] {
  const [archive, url, date] = ['archive', 'url', 'date'].map((name) => fieldsAt(yaml.value, name)[0]?.value);
  if (typeof archive !== 'string' || typeof url !== 'string' || !parseWebAddress(archive)) return [];
  const copied = archivedAddress(archive);
  if (copied === 'by-number') return [];
  if (copied !== null && canonicalUrl(copied) === canonicalUrl(url))
    return earlyCopyIssues(yaml, archive, String(date));
  return [
    warningAt(placeIn(yaml, 'archive'), {
      rule: 'not-an-archive',
      message:
        copied === null
          ? 'This is no copy in a web archive that is known here.'
          : `This is a copy of ${quoted(copied)}, another page.`,
      fix: `Write the address of a copy at ${ARCHIVES}, or leave the field out.`,
    }),
  ];
}

/** By the year alone: days of publication are local, and copies are often of a month before a page was noted. */
function earlyCopyIssues(yaml: LocatedYaml, archive: string, date: string): Issue[] {
  const year = /\/(\d{4})\d{0,10}(?:[a-z]{2}_)?\/https?:/i.exec(archive)?.[1];
  if (year === undefined || year >= date.slice(0, 4)) return [];
  return [
    warningAt(placeIn(yaml, 'archive'), {
      rule: 'not-an-archive',
      message: `The copy is of ${year}, and the source of ${date}: it shows what stood there before.`,
      fix: 'Look for a later copy, or correct the date.',
    }),
  ];
}
