import { Cite, plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { entryAddress, type ToUrl } from '#record/shared/address.ts';
import type { Day } from '#record/shared/when.ts';
import type { Site } from '#record/site/schema.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { EntryVersion } from '#record/entry/version.ts';
import { permanentAddress } from '#record/site/repository.ts';

/**
 * The entry as reference managers read it: CSL-JSON, a list of one
 * (https://docs.citationstyles.org/en/stable/specification.html). It is dated by its version, not by the event.
 */
export function entryToCsl(
  entry: Entry,
  { site, toUrl, version: { day, commit } }: { site: Site; toUrl: ToUrl; version: EntryVersion },
): CSL[] {
  return [
    {
      id: entry.slug,
      type: 'webpage',
      title: entry.title,
      author: [{ literal: site.publisher }],
      'container-title': site.title,
      issued: { 'date-parts': [datePartsOf(day)] },
      URL: toUrl(entryAddress(entry.slug)),
      version: commit === null ? day : `${day}, commit ${commit}`,
      ...(commit !== null && { note: `This version stays at ${permanentAddress(site, entry.file, commit)}` }),
      language: site.language,
      abstract: entry.summary,
    },
  ];
}

/** The same for BibLaTeX, in UTF-8; of its types, `@online` alone keeps the full date and the address. */
export function cslToBiblatex(items: readonly CSL[]): string {
  Object.assign(plugins.config.get('@bibtex').format, BIBLATEX);
  return `${String(new Cite(items.map(escapeTexts)).format('biblatex')).trim()}\n`;
}

/**
 * The same as RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), which every reference manager reads. Written here:
 * the library's plugin for it is not made for this version of its core.
 */
export function cslToRis(items: readonly CSL[]): string {
  return items
    .flatMap((item) => [...risFieldsOf(item), ['ER', '']])
    .map(risLine)
    .join('');
}

function risFieldsOf(item: CSL): [tag: string, value: string][] {
  const [parts = []] = item.issued?.['date-parts'] ?? [];
  const day = parts.map((part) => String(part).padStart(2, '0')).join('/');
  return [
    ['TY', 'ELEC'],
    ['ID', String(item.id)],
    ['TI', item.title ?? ''],
    ...(item.author ?? []).map(({ literal = '' }): [string, string] => ['AU', literal]),
    ['T2', item['container-title'] ?? ''],
    ['DA', day],
    ['PY', day.slice(0, 4)],
    ['UR', item.URL ?? ''],
    ['ET', item.version ?? ''],
    ...(item.note === undefined ? [] : [['N1', item.note] as [string, string]]),
    ['LA', item.language ?? ''],
    ['AB', item.abstract ?? ''],
  ];
}

/** A field is one line: breaks within a text would end it. */
function risLine([tag, value]: readonly string[]): string {
  return `${tag}  - ${(value ?? '').replaceAll(/\s+/g, ' ')}\r\n`;
}

/**
 * The library's own escaping, a part of `asciiOnly`, drops every letter it has no command for and leaves names as
 * they are: so it is off, and texts are escaped here.
 */
const BIBLATEX = { useIdAsLabel: true, checkLabel: false, asciiOnly: false };

function escapeTexts(item: CSL): CSL {
  const { title = '', abstract = '', author = [], note } = item;
  return {
    ...item,
    title: escapeTex(title),
    abstract: escapeTex(abstract),
    ...(note !== undefined && { note: escapeTex(note) }),
    author: author.map(({ literal = '' }) => ({ literal: escapeTex(literal) })),
    'container-title': escapeTex(item['container-title'] ?? ''),
  };
}

/** The ten characters that are signs in TeX (The TeXbook, chapter 7). BibTeX counts braces, escaped ones too: none may stay. */
function escapeTex(text: string): string {
  return text.replaceAll(/[&%$#_{}~^\\]/g, (sign) => TEX_COMMANDS[sign] ?? `\\${sign}`);
}

const TEX_COMMANDS: Partial<Record<string, string>> = {
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '\\': String.raw`\textbackslash{}`,
};

function datePartsOf(day: Day): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}
