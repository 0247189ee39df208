/** Running text with everything escaped that Markdown (CommonMark with GitHub's additions) would take for a sign. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replaceAll(/&(?=#?\w+;)/g, String.raw`\&`)
    .replaceAll('\n', ' ');
}

/** A finished paragraph whose lines begin with nothing that would make them a heading, a list, a rule or a footnote. */
export function escapeLineStarts(paragraph: string): string {
  return paragraph
    .replaceAll(/^[ \t]+/gm, '')
    .replaceAll(/^([-+=]|#{1,6}(?=\s|$))/gm, String.raw`\$1`)
    .replaceAll(/^(\d+)([.)])(?=\s|$)/gm, String.raw`$1\$2`)
    .replaceAll(/^(\[\^[^\]]+\]):/gm, String.raw`$1\:`);
}

/** An address between the signs that keep it whole. What would end it, or a line, is percent-encoded (RFC 3986, 2.1). */
export function writeAddress(address: string): string {
  return `<${address.replaceAll(/[<>"\\\s]/g, (sign) => encodeURIComponent(sign))}>`;
}

/** Code within a line, fenced by more backticks than it holds in a row. */
export function codeSpan(code: string): string {
  const fence = fenceFor(code, 1);
  const pad = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** Code on lines of its own. */
export function codeBlock(code: string, language: string): string {
  const fence = fenceFor(code, 3);
  return `${fence}${language}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function fenceFor(code: string, least: number): string {
  const runs = code.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map((run) => run.length + 1)));
}
