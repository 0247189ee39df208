import type { ProposedFile } from '#check/proposal/proposal.ts';
import type { Source } from '#record/source/schema.ts';
import type { Examination, RecordFiles } from './examine.ts';

/** What a form asks of the worker that runs the check. */
export type ToWorker =
  { kind: 'record'; record: RecordFiles } | { kind: 'prose' } | { kind: 'examine'; files: ProposedFile[] };

/** What it answers. */
export type ToForm =
  | { kind: 'ready'; sources: Source[] }
  | { kind: 'prose'; isLoaded: boolean }
  | { kind: 'examined'; examination: Examination };
