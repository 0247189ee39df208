import { writeProposal, type ProposedFile } from '#check/proposal/proposal.ts';
import { nameOf } from '#record/shared/content-file.ts';
import type { Issue } from '#record/shared/issue.ts';
import type { Source } from '#record/source/schema.ts';
import { todayOfReader } from '../date-field.ts';
import { draftOf } from './correct-entry.ts';
import { blankDraft, isBlank, type Draft } from './draft.ts';
import type { Examination, RecordFiles } from './examine.ts';
import { FormActions } from './form-actions.ts';
import { FormContent } from './form-content.ts';
import { handIn } from './hand-in.ts';
import { discardDraft, keepDraft, keptDraft } from './kept-draft.ts';
import { LiveCheck } from './live-check.ts';
import { proposedFiles } from './proposed-files.ts';
import { showContract } from './show-contract.ts';
import { showInForce } from './show-in-force.ts';
import { showIssues } from './show-issues.ts';
import { showPreview } from './show-preview.ts';

/** A form that writes a proposal: it keeps what is typed, checks it, and shows what readers would see. */
class ContributionForm extends HTMLElement {
  private content!: FormContent;
  private check!: LiveCheck;
  private record: RecordFiles = { label: 'content', files: [] };
  private known: readonly Source[] = [];
  private files: ProposedFile[] = [];
  private hasParser = false;
  private isKept = true;
  private rest = 0;

  connectedCallback(): void {
    this.content = new FormContent(this);
    this.check = new LiveCheck({
      ready: ({ sources }) => this.begin(sources),
      prose: (isLoaded) => this.tellParser(isLoaded),
      examined: (examination) => this.show(examination),
      failed: () => this.content.tell('verdict', FAILED),
    });
    this.listen();
    void this.fetchRecord();
  }

  private listen(): void {
    const actions = new FormActions(this.content, {
      changed: () => this.changed(),
      choose: (slug) => this.choose(slug),
      readProse: () => !this.hasParser && this.check.readProse(),
      send: (way, { dataset }) => {
        this.examine();
        void handIn(this.content, this.files, { way, issues: dataset['issues'] ?? '' });
      },
      discard: () => this.discard(),
    });
    actions.listen();
    addEventListener('beforeunload', (event) => {
      if (!this.isKept) event.preventDefault();
    });
    addEventListener('pagehide', () => this.keep());
  }

  private async fetchRecord(): Promise<void> {
    try {
      const answer = await fetch(this.dataset['record']!);
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
      this.record = (await answer.json()) as RecordFiles;
      this.check.begin(this.record);
    } catch {
      this.content.tell('verdict', FAILED);
    }
  }

  /** What was kept comes back; else a correction begins with the entry that the address names. */
  private begin(sources: readonly Source[]): void {
    this.known = sources;
    this.content.sources.offer(sources);
    const kept = keptDraft(this.content.purpose);
    if (kept) {
      this.write(kept);
      return this.content.tell('sent', 'What you wrote here before is back; “Discard all this” clears it.');
    }
    const query = new URLSearchParams(location.search);
    const draft = draftOf(query.get('entry') ?? '', this.record.files);
    const sentence = query.get('sentence');
    if (draft) this.write({ ...draft, correction: sentence ? { what: `“${sentence}” ` } : {} });
    else if (!isBlank(this.content.read())) this.changed();
    this.toggleAttribute('data-ready', true);
  }

  private write(draft: Draft): void {
    this.content.write(draft);
    if (draft.prose.trim() !== '') this.check.readProse();
    this.examine();
    this.toggleAttribute('data-ready', true);
  }

  private choose(slug: string): void {
    const draft = draftOf(slug, this.record.files);
    if (draft) this.write({ ...draft, correction: this.content.read().correction });
  }

  /** Keeps and checks what was typed, once the typing rests. */
  private changed(): void {
    this.isKept = false;
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => {
      this.keep();
      this.examine();
    }, RESTS_MS);
  }

  private keep(): void {
    if (!this.isKept) this.isKept = keepDraft(this.content.read());
  }

  private discard(): void {
    clearTimeout(this.rest);
    discardDraft(this.content.purpose);
    this.isKept = true;
    this.write(blankDraft(this.content.purpose));
    this.show(NOTHING);
    this.content.tell('sent', '');
  }

  private examine(): void {
    const draft = this.content.read();
    const surroundings = { ...this.content.context, files: this.record.files, today: todayOfReader() };
    this.files = isBlank(draft) ? [] : proposedFiles(draft, surroundings);
    this.content.tell('proposal', this.files.length > 0 ? writeProposal(this.files) : '');
    if (this.files.length > 0) this.check.examine(this.files);
  }

  private show({ issues, html, contract, inForce }: Examination): void {
    showIssues(this, issues, (issue) => this.groupOf(issue));
    if (this.content.purpose === 'source') return;
    const { known, hasParser } = this;
    showPreview(this, this.content.read(), { html, known, hasParser, base: this.dataset['base']! });
    showContract(this, contract);
    showInForce(this.content.entry, inForce);
  }

  private groupOf({ file }: Issue): HTMLElement | null {
    const path = this.files.find((one) => file.endsWith(`/${one.path}`))?.path;
    if (path === undefined) return null;
    return path.startsWith('sources/') ? this.content.sources.group(nameOf(path)) : this.content.entry;
  }

  private tellParser(isLoaded: boolean): void {
    this.hasParser = isLoaded;
    const place = this.querySelector<HTMLElement>('[data-part="parser"]');
    if (place) {
      place.hidden = isLoaded;
      place.textContent = isLoaded ? '' : NO_PARSER;
    }
    this.examine();
  }
}

/** A pause in typing. */
const RESTS_MS = 250;

const NOTHING: Examination = { issues: [], html: '', contract: [], inForce: [] };
const FAILED = 'The check could not be loaded; what you write is kept, and checked when it is handed in.';
const NO_PARSER =
  'This browser cannot take the parser of the text: all but the text is checked here, and the text when it is handed in.';

customElements.define('contribution-form', ContributionForm);
