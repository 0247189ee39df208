import { writeProposal, type ProposedFile } from '#check/proposal/proposal.ts';
import { nameOf } from '#record/shared/content-file.ts';

/** What is sent, under the name of its entry or first source. */
export interface Sent {
  files: readonly ProposedFile[];
  title: string;
}

/** Some servers refuse longer addresses. */
const LONGEST_ADDRESS = 7000;

/** A new issue that holds the proposal; `isWhole` is false where the address would be too long for its text. */
export function issueFor({ files, title }: Sent, address: string): { address: string; isWhole: boolean } {
  const whole = `${address}?${new URLSearchParams({ title, body: writeProposal(files) })}`;
  if (whole.length <= LONGEST_ADDRESS) return { address: whole, isWhole: true };
  return { address: `${address}?${new URLSearchParams({ title, body: PASTE })}`, isWhole: false };
}

const PASTE = '<!-- Paste the copied proposal in place of this line. -->';

/** The name of the file that holds the whole proposal. */
export function proposalName(files: Sent['files']): string {
  return `${nameOf(files[0]?.path ?? 'proposal')}.txt`;
}

/** The name of a proposed file without its folder. */
export function fileName({ path }: ProposedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
