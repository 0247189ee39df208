import type { PartnershipRecord } from '#record/record.ts';
import { accidentalMarkupIssues } from './accidental-markup.ts';
import { addressIssues, privateHostIssues } from './addresses.ts';
import { amountIssues } from './amounts.ts';
import { copiedHeadlineIssues, repeatedTitleIssues } from './copied-headlines.ts';
import { garbledIssues } from './garbled-text.ts';
import { headingIssues } from './headings.ts';
import { literalMarkupIssues } from './literal-markup.ts';
import { lookAlikeIssues } from './look-alikes.ts';
import { passingAddressIssues } from './passing-addresses.ts';
import { placeholderIssues } from './placeholders.ts';
import { quotationIssues } from './quotations.ts';
import { repeatedDetailIssues } from './repeated-details.ts';
import { repeatedIssues } from './repeated-items.ts';
import { slipIssues } from './slips.ts';
import { sameEventIssues } from './same-event.ts';
import { sameNameIssues } from './same-name.ts';
import { siteFieldIssues } from './site-fields.ts';
import { vagueAliasIssues } from './vague-aliases.ts';
import { availabilityIssues } from './availability.ts';
import { uncitedIssues } from './citations.ts';
import { clockIssues } from './clocks.ts';
import { comparisonIssues } from './comparison-day.ts';
import type { ContentFile } from '#record/shared/content-file.ts';
import { duplicateIssues } from './duplicates.ts';
import { figureIssues } from './figures.ts';
import { fileNameIssues } from './identity.ts';
import { linkTextIssues } from './link-texts.ts';
import { linkIssues } from './links.ts';
import { proseFiles, readFolder, type ContentFolder } from './folder.ts';
import { withVisibleCharacters } from '../yaml/found-text.ts';
import {
  compareIssues,
  errorAt,
  errorsAmong,
  warningAt,
  wholeFile,
  type Issue,
} from '#record/shared/issue.ts';
import { ledgerIssues } from './ledger-issues.ts';
import { linkCheckIssues, lostWordsIssues } from './link-checks.ts';
import { misreadingIssues } from './misreadings.ts';
import { passageIssues } from './passages.ts';
import { recordedDayIssues } from './recorded-days.ts';
import { referenceIssues } from './references.ts';
import { derivationIssues } from './source-derivation.ts';
import { validRecord } from './valid-record.ts';
import { sourcingIssues } from './sourcing.ts';

/** The record in a content folder, and everything that is wrong with the folder. */
export interface CheckedContent {
  /** The files without errors; null if `site.yaml` cannot be used. Never build while there are errors. */
  record: PartnershipRecord | null;
  /** By file and line. */
  issues: Issue[];
}

/**
 * Checks a whole content folder. Content never makes it throw, and one problem never hides another.
 *
 * @param label the folder, as messages write it: `content`
 * @param found issues found while reading the files
 */
export function checkContent(
  files: readonly ContentFile[],
  label: string,
  found: readonly Issue[] = [],
): CheckedContent {
  const folder = readFolder(files, label);
  const strict = [...found, ...ownIssues(folder), ...RULES.flatMap((rule) => rule(folder))];
  const issues = [...strict, ...oddIssues(folder, strict)];
  return {
    record: validRecord(folder, issues),
    issues: [...issues, ...privateHostIssues(folder)].map(readable).toSorted(compareIssues),
  };
}

/** What only looks odd is left out on a line that has an error: it follows from it, or shows once that is mended. */
function oddIssues(folder: ContentFolder, issues: readonly Issue[]): Issue[] {
  const lineOf = ({ file, line }: Issue) => `${line} ${file}`;
  const faulty = new Set(errorsAmong(issues).map(lineOf));
  const odd = ODD.flatMap((rule) => rule(folder));
  return odd.filter(
    (issue) => issue.severity === 'error' || issue.line === null || !faulty.has(lineOf(issue)),
  );
}

/** Rules that look at more than one file, or at file names. */
const RULES: ((folder: ContentFolder) => Issue[])[] = [
  missingFileIssues,
  fileNameIssues,
  duplicateIssues,
  referenceIssues,
  derivationIssues,
  passageIssues,
  linkIssues,
  linkCheckIssues,
  lostWordsIssues,
  sourcingIssues,
  uncitedIssues,
  figureIssues,
  ledgerIssues,
  comparisonIssues,
  clockIssues,
  recordedDayIssues,
  availabilityIssues,
  misreadingIssues,
  siteFieldIssues,
  repeatedIssues,
  sameNameIssues,
  sameEventIssues,
  amountIssues,
  placeholderIssues,
];

/** Rules on what is well-formed, and not what readers should see. */
const ODD: ((folder: ContentFolder) => Issue[])[] = [
  addressIssues,
  copiedHeadlineIssues,
  repeatedTitleIssues,
  linkTextIssues,
  passingAddressIssues,
  slipIssues,
  lookAlikeIssues,
  garbledIssues,
  headingIssues,
  quotationIssues,
  accidentalMarkupIssues,
  literalMarkupIssues,
  repeatedDetailIssues,
  vagueAliasIssues,
];

function ownIssues(folder: ContentFolder): Issue[] {
  const { site, parties, terms, figures, availability, misreadings, links, sources } = folder;
  const single = [site, parties, terms, figures, availability, misreadings, links];
  const files = [...single, ...sources, ...proseFiles(folder)];
  return files.flatMap((file) => file?.issues ?? []);
}

function missingFileIssues({ label, site, parties, terms, entries }: ContentFolder): Issue[] {
  const needed = Object.entries({ 'site.yaml': site, 'parties.yaml': parties, 'terms.yaml': terms });
  const missing = needed.filter(([, file]) => file === null).map(([name]) => missingFile(`${label}/${name}`));
  return entries.length > 0 ? missing : [...missing, noEntries(label)];
}

function missingFile(file: string): Issue {
  return errorAt(wholeFile(file), {
    rule: 'missing-file',
    message: 'The file is missing; every record needs it.',
    fix: 'content/README.md shows how to write it.',
  });
}

function noEntries(label: string): Issue {
  return warningAt(wholeFile(`${label}/entries`), {
    rule: 'no-entries',
    message: 'There are no entries.',
    fix: 'Write the first one as entries/<year>/<date>-<words>.mdx.',
  });
}

function readable(issue: Issue): Issue {
  const { file, field, message, fix } = issue;
  return {
    ...issue,
    file: withVisibleCharacters(file),
    field: field === null ? null : withVisibleCharacters(field),
    message: withVisibleCharacters(message),
    fix: withVisibleCharacters(fix),
  };
}
