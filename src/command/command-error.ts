import { fileErrorText } from './file-error.ts';

/** Something the person who typed the command can fix; shown without a stack. */
export class CommandError extends Error {
  readonly exitCode: 1 | 2;

  /** 1: a problem was found. 2: the command was used wrongly. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a command and returns its exit code; a CommandError or a fault of the disk prints one sentence, our own bugs print their stack. */
export async function exitCodeOf(command: () => Promise<void>): Promise<number> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const isPlain = isWrongUse(error) || error instanceof CommandError;
    console.error(isPlain ? error.message : (fileErrorText(error) ?? error.stack));
    return isWrongUse(error) ? 2 : error instanceof CommandError ? error.exitCode : 1;
  }
}

/** `parseArgs` of node:util reports unknown options and missing values with its own errors. */
function isWrongUse(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
