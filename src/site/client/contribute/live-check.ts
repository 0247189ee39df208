import type { ProposedFile } from '#check/proposal/proposal.ts';
import type { Examination, RecordFiles } from './examine.ts';
import type { ToForm, ToWorker } from './messages.ts';

/** Runs the check beside the page: one examination at a time, always of what was asked for last. */
export class LiveCheck {
  private readonly worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  private waiting: ProposedFile[] | null = null;
  private isBusy = false;
  private isReady = false;

  constructor(told: {
    ready: (message: Extract<ToForm, { kind: 'ready' }>) => void;
    prose: (isLoaded: boolean) => void;
    examined: (examination: Examination) => void;
    failed: () => void;
  }) {
    this.worker.addEventListener('error', () => told.failed());
    this.worker.addEventListener('message', ({ data }: MessageEvent<ToForm>) => {
      if (data.kind === 'prose') return told.prose(data.isLoaded);
      if (data.kind === 'ready') {
        this.isReady = true;
        told.ready(data);
      } else {
        this.isBusy = false;
        told.examined(data.examination);
      }
      this.next();
    });
  }

  begin(record: RecordFiles): void {
    this.ask({ kind: 'record', record });
  }

  /** Fetches the parser of prose. */
  readProse(): void {
    this.ask({ kind: 'prose' });
  }

  examine(files: ProposedFile[]): void {
    this.waiting = files;
    this.next();
  }

  private next(): void {
    if (!this.waiting || this.isBusy || !this.isReady) return;
    this.isBusy = true;
    this.ask({ kind: 'examine', files: this.waiting });
    this.waiting = null;
  }

  private ask(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    this.worker.postMessage(message);
  }
}
