import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { CommandError } from '#command/command-error.ts';
import { withPath } from '#command/file-error.ts';
import { MOST_CHARACTERS } from '../proposal/limits.ts';

/**
 * The text of a proposal. What is longer than any may be is not read to its end.
 *
 * @param file null for `input`
 * @throws CommandError if there is no such file, or if it is not text
 */
export async function readProposalText(file: string | null, input: Readable): Promise<string> {
  try {
    return decode(await readSome(file === null ? input : createReadStream(file)));
  } catch (error) {
    if (error instanceof TypeError) throw new CommandError('The proposal is not text in UTF-8.');
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw withPath(error, file ?? 'standard input');
    throw new CommandError(`There is no file ${file}.`, 2);
  }
}

/** No character takes more bytes in UTF-8. */
const MOST_BYTES = MOST_CHARACTERS * 4;

async function readSome(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk as Uint8Array));
    length += chunks.at(-1)?.length ?? 0;
    if (length > MOST_BYTES) throw new CommandError('The proposal is longer than any may be.');
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
