import { writeProposal, type ProposedFile } from '#check/proposal/proposal.ts';
import type { Draft } from './draft.ts';
import type { FormContent } from './form-content.ts';
import { download, fileName, issueFor, proposalName } from './send.ts';

/** The ways in which a proposal leaves the form. */
export type Way = 'issue' | 'copy' | 'files' | 'text';

/**
 * Hands a proposal on as a button asks, and says what became of it.
 *
 * @param issues where a new issue is written
 */
export async function handIn(
  content: FormContent,
  files: readonly ProposedFile[],
  { way, issues }: { way: Way; issues: string },
): Promise<void> {
  if (files.length === 0) return content.tell('sent', 'There is nothing to send yet.');
  const text = writeProposal(files);
  switch (way) {
    case 'files':
      return files.forEach((file) => download(fileName(file), file.text));
    case 'text':
      return download(proposalName(files), text);
    case 'copy':
      return copy(content, text, 'Copied.');
    case 'issue':
      return openIssue(content, files, issues);
  }
}

/** The window opens first: a browser refuses it after a wait. */
async function openIssue(
  content: FormContent,
  files: readonly ProposedFile[],
  issues: string,
): Promise<void> {
  const issue = issueFor({ files, title: titleOf(content.read()) }, issues);
  open(issue.address, '_blank', 'noopener');
  if (issue.isWhole) return content.tell('sent', 'The issue holds the proposal; send it there.');
  await copy(
    content,
    writeProposal(files),
    'It is copied, as it is too long for an address: paste it into the issue.',
  );
}

async function copy(content: FormContent, text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    content.tell('sent', said);
  } catch {
    content.tell('sent', 'The browser does not let this page copy: take the text below.');
    content.root.querySelector('[data-part="hand-in"] details')!.setAttribute('open', '');
  }
}

const TITLES = { entry: 'New entry', source: 'New source', correction: 'Correction' } as const;

function titleOf({ purpose, fields, sources }: Draft): string {
  const name = fields['title'] ?? sources.at(-1)?.fields?.['title'];
  return name === undefined ? TITLES[purpose] : `${TITLES[purpose]}: ${String(name)}`;
}
