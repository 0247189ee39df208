import { checkFiles, examine, type CheckedFiles } from './examine.ts';
import type { ToForm, ToWorker } from './messages.ts';
import { hasParser, loadParser } from './prose-parser.ts';
import { knownSources } from './known-sources.ts';

/** The record as it is, as far as this worker can read it: anew once the parser of prose is here. */
let record: CheckedFiles | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void answer(data));

async function answer(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'record': {
      // The form can be filled in while the record is checked.
      tell({ kind: 'ready', sources: knownSources(message.record) });
      record = checkFiles(message.record);
      return;
    }
    case 'prose': {
      const isLoaded = await loadParser();
      if (isLoaded && record) record = checkFiles(record);
      return tell({ kind: 'prose', isLoaded });
    }
    case 'examine': {
      if (!record) return;
      const examination = examine(record, message.files);
      return tell({ kind: 'examined', examination: hasParser() ? examination : withoutProse(examination) });
    }
  }
}

/** What the check says of a text it has not read is not told. */
function withoutProse(examination: ReturnType<typeof examine>): ReturnType<typeof examine> {
  const issues = examination.issues.filter(
    ({ field, rule }) => field !== 'prose' || rule === 'unknown-source',
  );
  return { ...examination, issues, html: '' };
}

function tell(message: ToForm): void {
  postMessage(message);
}
