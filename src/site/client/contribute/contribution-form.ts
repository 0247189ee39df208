import { writeProposal, type ProposedFile } from '#check/proposal/proposal.ts';
import type { Source } from '#record/source/schema.ts';
import { todayOfReader } from '../date-field.ts';
import { askedDraft, draftOf } from './correct-entry.ts';
import { blankDraft, contentsOf, isBlank, type Draft } from './draft.ts';
import type { Examination, RecordFiles } from './examine.ts';
import { FormActions } from './form-actions.ts';
import { FormAnswers } from './form-answers.ts';
import { FormContent } from './form-content.ts';
import { handIn } from './hand-in.ts';
import { discardDraft, keepDraft, keptDraft, wordsOnReturn } from './kept-draft.ts';
import { LiveCheck } from './live-check.ts';
import { proposedFiles } from './proposed-files.ts';

/** A form that writes a proposal: it keeps what is typed, checks it, and shows what readers would see. */
class ContributionForm extends HTMLElement {
  private content!: FormContent;
  private check!: LiveCheck;
  private answers!: FormAnswers;
  private record: RecordFiles = { label: 'content', files: [] };
  private files: ProposedFile[] = [];
  private isKept = true;
  /** The entry as it was before anything in it was changed. */
  private taken = '';
  private rest = 0;

  connectedCallback(): void {
    this.content = new FormContent(this);
    this.answers = new FormAnswers(this, this.content);
    this.check = new LiveCheck({
      ready: ({ sources }) => this.begin(sources),
      prose: (isLoaded) => {
        this.answers.tellParser(isLoaded);
        this.examine();
      },
      examined: (examination) => this.answers.show(examination, this.files),
      failed: () => this.content.tell('verdict', FAILED),
    });
    this.listen();
    void this.fetchRecord();
  }

  private listen(): void {
    const actions = new FormActions(this.content, {
      changed: () => this.changed(),
      choose: (slug) => this.choose(slug),
      readProse: () => !this.answers.hasParser && this.check.readProse(),
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
    this.answers.known = sources;
    this.content.sources.offer(sources);
    const kept = keptDraft(this.content.purpose);
    if (kept) {
      this.write(kept);
      this.content.tell('sent', wordsOnReturn(kept, this.asked));
    } else if (this.asked) this.take(this.asked);
    else if (!isBlank(this.content.read())) this.changed();
    this.toggleAttribute('data-ready', true);
  }

  private get asked(): Draft | null {
    return askedDraft(location.search, this.record.files);
  }

  private write(draft: Draft): void {
    this.content.write(draft);
    if (draft.prose.trim() !== '') this.check.readProse();
    this.examine();
  }

  private take(draft: Draft): void {
    this.write(draft);
    this.taken = contentsOf(this.content.read());
  }

  private choose(slug: string): void {
    const draft = draftOf(slug, this.record.files);
    const now = this.content.read();
    const isUntouched = isBlank(now) || this.taken === contentsOf(now);
    if (draft && (isUntouched || confirm(REPLACE))) this.take({ ...draft, correction: now.correction });
    else this.content.write(now);
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
    this.take(this.asked ?? blankDraft(this.content.purpose));
    this.answers.show(NOTHING, []);
    this.content.tell('sent', '');
  }

  private examine(): void {
    const draft = this.content.read();
    const surroundings = { ...this.content.context, files: this.record.files, today: todayOfReader() };
    this.files = isBlank(draft) ? [] : proposedFiles(draft, surroundings);
    this.content.tell('proposal', this.files.length > 0 ? writeProposal(this.files) : '');
    if (this.files.length > 0) this.check.examine(this.files);
  }
}

/** A pause in typing. */
const RESTS_MS = 250;

const REPLACE = 'Take another entry? What you have changed in this one is discarded.';
const NOTHING: Examination = { issues: [], html: '', contract: [], inForce: [] };
const FAILED = 'The check could not be loaded; what you write is kept, and checked when it is handed in.';

customElements.define('contribution-form', ContributionForm);
