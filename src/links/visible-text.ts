import { plainText } from '#net/markup/plain-text.ts';

/** The text that a page, a PDF or a text file shows; null for anything else, and for a PDF of pictures. */
export async function visibleText(bytes: Uint8Array, contentType: string | null): Promise<string | null> {
  if (isPdf(bytes)) return pdfText(bytes);
  const text = decode(bytes, contentType);
  if (/html/i.test(contentType ?? '') || /^\s*<(?:!doctype|html|head|body|!--)/i.test(text)) {
    return plainText(text.replaceAll(UNSEEN, ' '), 'markup') || null;
  }
  return /^text\/plain/i.test(contentType ?? 'text/plain') ? text : null;
}

/** Shown by no browser that runs scripts; what holds further elements is left, since it is read in one pass. */
const UNSEEN = /<(template|noscript|svg)\b[^>]*>[^<]*<\/\1>/gi;

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Loaded when there is a PDF: the library is large. What it cannot read is as good as not read. */
async function pdfText(bytes: Uint8Array): Promise<string | null> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const { text } = await extractText(pdf, { mergePages: true });
    await pdf.loadingTask.destroy();
    return text.trim() || null;
  } catch {
    return null;
  }
}

/** In the character set that is declared; UTF-8 by default. */
function decode(bytes: Uint8Array, contentType: string | null): string {
  const beginning = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declared = /charset=["']?([\w-]+)/i.exec(`${contentType ?? ''} ${beginning}`)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
