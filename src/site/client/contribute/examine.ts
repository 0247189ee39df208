import { compareLedgers, type CellDifference } from '#check/diff/ledgers.ts';
import type { ProposedFile } from '#check/proposal/proposal.ts';
import { checkContent } from '#check/rules/check.ts';
import type { EntryFile } from '#check/rules/entry-file.ts';
import { readFolder, type ContentFolder } from '#check/rules/folder.ts';
import { fieldsAt, memberOf } from '#check/yaml/fields.ts';
import type { ContentFile } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';
import { parseWhen, type Day } from '#record/shared/when.ts';
import { foldLedger, type TermHistory } from '#record/terms/ledger.ts';
import { periodOn, type ValuePeriod } from '#record/terms/value-period.ts';

/** The content of the record, as files. */
export interface RecordFiles {
  /** The folder, as messages write it. */
  label: string;
  files: readonly ContentFile[];
}

/** What the check says of proposed files, and what readers would see. */
export interface Examination {
  /** Of the proposed files, and those that they cause elsewhere. */
  issues: Issue[];
  /** The prose of the entry as HTML with bare citation marks; empty where it cannot be read. */
  html: string;
  /** What the contract says otherwise once the files are in. */
  contract: CellDifference[];
  /** By change: what is in force on its day without it; null where nothing can be said. */
  inForce: (ValuePeriod | null)[];
}

/** The record as it is, checked once, with what every examination asks of it. */
export interface CheckedFiles extends RecordFiles {
  known: ReadonlySet<string>;
  ledger: TermHistory[];
  completeTo: Day;
}

export function checkFiles(record: RecordFiles): CheckedFiles {
  const { issues } = checkContent(record.files, record.label);
  const folder = readFolder(record.files, record.label);
  const completeTo = folder.site?.parsed?.completeTo ?? ('9999-12-31' as Day);
  return { ...record, known: new Set(issues.map(nameOf)), ledger: ledgerOf(folder), completeTo };
}

/** Runs the project's own check over the record with the files in their places. */
export function examine(record: CheckedFiles, proposed: readonly ProposedFile[]): Examination {
  const files = withFiles(record.files, proposed);
  const own = new Set(proposed.map(({ path }) => `${record.label}/${path}`));
  const { issues } = checkContent(files, record.label);
  const folder = readFolder(files, record.label);
  const entry = folder.entries.find(({ file }) => own.has(file));
  return {
    issues: issues.filter((issue) =>
      own.has(issue.file) ? !isOfDraft(issue, entry) : !record.known.has(nameOf(issue)),
    ),
    html: entry?.prose?.html ?? '',
    contract: compareLedgers(record.ledger, ledgerOf(folder), record.completeTo),
    inForce: entry ? inForceBefore(entry, ledgerOf(folder, entry.slug)) : [],
  };
}

/** An unfinished entry is not yet known for the draft that it is. */
function isOfDraft({ rule }: Issue, entry: EntryFile | undefined): boolean {
  return rule === 'after-complete-to' && entry !== undefined && entry.entry === null;
}

function inForceBefore({ yaml, date }: EntryFile, ledger: readonly TermHistory[]): (ValuePeriod | null)[] {
  return fieldsAt(yaml?.value, 'changes[]').map(({ value }) => {
    const term = ledger.find((history) => history.term.id === memberOf(value, 'term'));
    const wanted = memberOf(value, 'aspect') ?? 'clause';
    const history = term?.aspects.find(({ aspect }) => aspect.id === wanted);
    const day = parseWhen(String(memberOf(value, 'from'))) ?? date;
    return history && day ? periodOn(history.periods, day) : null;
  });
}

function withFiles(files: readonly ContentFile[], proposed: readonly ProposedFile[]): ContentFile[] {
  const replaced = new Set(proposed.map(({ path }) => path));
  return [...files.filter(({ path }) => !replaced.has(path)), ...proposed];
}

/** Of drafts too: what is proposed is shown as if it were published. */
function ledgerOf({ readableTerms, entries }: ContentFolder, without: string | null = null): TermHistory[] {
  const others = entries.filter(({ slug }) => slug !== without);
  return foldLedger(
    readableTerms,
    others.flatMap(({ changes }) => changes),
  );
}

function nameOf({ file, rule, message }: Issue): string {
  return `${file} ${rule} ${message}`;
}
