/**
 * MDX is Markdown in which braces and lines beginning with import or export are JavaScript. Nothing in an entry is
 * JavaScript, so the parser never sees them: they pass it as stand-ins (Unicode noncharacters, which no text may
 * hold) and are put back afterwards. Its JavaScript parser, which deep nesting crashes, is thereby never reached.
 */
export function neutraliseMdx(mdx: string): string {
  return mdx
    .replace(/(?<!\\)((?:\\\\)*)\\\{/g, `$1${ESCAPED_BRACE}`)
    .replaceAll('{', BRACE)
    .replace(/^(?=import|export)/gm, MODULE_WORD);
}

/** The text as a reader gets it: `\{` is a brace. */
export function restoreText(text: string): string {
  return text.replaceAll(BRACE, '{').replaceAll(ESCAPED_BRACE, '{').replaceAll(MODULE_WORD, '');
}

/** The text as it was written: in code `\{` is two characters. */
export function restoreCode(code: string): string {
  return code.replaceAll(BRACE, '{').replaceAll(ESCAPED_BRACE, '\\{').replaceAll(MODULE_WORD, '');
}

/** The address as it was written; a brace stays encoded. */
export function restoreAddress(address: string): string {
  return address.replace(/%EF%B7%9[02]/gi, '%7B').replace(/%EF%B7%91/gi, '');
}

/** Where the text holds braces that are not escaped: the offsets. */
export function braceOffsets(text: string): number[] {
  return [...text.matchAll(new RegExp(BRACE, 'g'))].map((match) => match.index);
}

/** Whether MDX would read a paragraph with this beginning as a module's import or export. */
export function beginsLikeModule(text: string): boolean {
  return new RegExp(`^${MODULE_WORD}(?:import|export)(?:[\\s{*"'(${BRACE}]|$)`).test(text);
}

const BRACE = '\ufdd0';
const MODULE_WORD = '\ufdd1';
const ESCAPED_BRACE = '\ufdd2';
