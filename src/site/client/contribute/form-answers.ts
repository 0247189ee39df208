import type { ProposedFile } from '#check/proposal/proposal.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';
import type { Source } from '#record/source/schema.ts';
import type { Examination } from './examine.ts';
import type { FormContent } from './form-content.ts';
import { showContract } from './show-contract.ts';
import { showInForce } from './show-in-force.ts';
import { showIssues } from './show-issues.ts';
import { showPreview } from './show-preview.ts';

/** What a form answers to what is written: the issues at their fields, the page as readers would see it, the contract. */
export class FormAnswers {
  /** The sources of the record, once they are here. */
  known: readonly Source[] = [];
  /** Whether the parser of the prose is here. */
  hasParser = false;
  private readonly root: HTMLElement;
  private readonly content: FormContent;

  constructor(root: HTMLElement, content: FormContent) {
    this.root = root;
    this.content = content;
  }

  show({ issues, html, contract, inForce }: Examination, files: readonly ProposedFile[]): void {
    showIssues(this.root, issues, (issue) => this.groupOf(issue, files));
    if (this.content.purpose === 'source') return;
    const { known, hasParser } = this;
    const base = this.root.dataset['base']!;
    showPreview(this.root, this.content.read(), { html, known, hasParser, base });
    showContract(this.root, contract);
    showInForce(this.content.entry, inForce);
  }

  tellParser(isLoaded: boolean): void {
    this.hasParser = isLoaded;
    const place = this.root.querySelector<HTMLElement>('[data-part="parser"]');
    if (!place) return;
    place.hidden = isLoaded;
    place.textContent = isLoaded ? '' : NO_PARSER;
  }

  private groupOf({ file }: Issue, files: readonly ProposedFile[]): HTMLElement | null {
    const path = files.find((one) => file.endsWith(`/${one.path}`))?.path;
    if (path === undefined) return null;
    return path.startsWith('sources/') ? this.content.sources.group(nameOf(path)) : this.content.entry;
  }
}

const NO_PARSER =
  'This browser cannot take the parser of the text: all but the text is checked here, and the text when it is handed in.';
